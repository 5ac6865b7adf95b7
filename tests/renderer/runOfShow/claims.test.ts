import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import { planRow } from '#core/plan/Plan.ts'
import type { Segment } from '#core/plan/records/show.ts'
import { claimPieces } from '#renderer/parts/Claims/claimPieces.ts'
import { claimsInProduct, claimsInSegment } from '#renderer/parts/Claims/claimsInText.ts'
import { planId, planWith } from '#tests/build/plan.ts'

const { settings } = planRow(planWith({}))

function claims(text: string, forbidden: readonly string[] = [], kind: Segment['kind'] = 'product') {
  const product = blankRow('products', { id: 'p', planId, name: '眼霜', forbiddenClaims: [...forbidden] })
  const own = { id: 'x', planId, sessionId: 's1', order: 'a', start: 0, duration: 1, kind }
  const row = { segment: blankRow('segments', own), products: [{ product, lineup: null, label: '眼霜' }] }
  return claimsInSegment(text, row, settings).map(({ from, to, kind: why }) => [text.slice(from, to), why])
}

describe('claims of a text that is being typed', () => {
  it.each([
    ['最后一天，首选这款，第一次来的姐妹', []],
    ['今天是全网最低价', [['最低价', 'absolute']]],
    [
      '它能根治脱发，全网第一',
      [
        ['根治', 'medical'],
        ['全网第一', 'first'],
      ],
    ],
    ['', []],
  ])('of %j are %j', (text, found) => {
    expect(claims(text)).toEqual(found)
  })

  it('hold what the shown products must not be praised with, wherever it stands', () => {
    expect(claims('七天美白，真的美白', [' 美白 ', '', '祛斑'])).toEqual([
      ['美白', 'product'],
      ['美白', 'product'],
    ])
  })

  it('come in the order of the text, whatever the reason', () => {
    expect(claims('美白到极致再美白', ['美白'])).toEqual([
      ['美白', 'product'],
      ['极致', 'absolute'],
      ['美白', 'product'],
    ])
  })

  it.each([
    ['lottery', '抽 6万元 现金', [['6万元', 'prize']]],
    ['lottery', '抽 5万元 现金', []],
    ['product', '抽 6万元 现金', []],
  ] as const)('of a %s that says %j name prizes above the limit', (kind, text, found) => {
    expect(claims(text, [], kind)).toEqual(found)
  })

  it('of a product are those of its texts alone', () => {
    expect(claimsInProduct('顶级眼霜', {}, settings)).toMatchObject([{ from: 0, to: 2, kind: 'absolute' }])
  })
})

describe('a text cut at its claims', () => {
  const claim = (from: number, to: number) => ({ from, to, word: '', kind: 'own' as const })

  it('gives of two claims that overlap the later one what is left of it', () => {
    const [a, b] = [claim(1, 3), claim(2, 5)]
    expect(claimPieces('abcdef', [a, b])).toEqual([
      { from: 0, text: 'a', claim: null },
      { from: 1, text: 'bc', claim: a },
      { from: 3, text: 'de', claim: b },
      { from: 5, text: 'f', claim: null },
    ])
  })

  it('is the same text put together', () => {
    const span = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 6 }))
    fc.assert(
      fc.property(fc.string(), fc.array(span), (text, spans) => {
        const found = spans
          .map(([from, long]) => claim(Math.min(from, text.length), Math.min(from + long, text.length)))
          .sort((a, b) => a.from - b.from)
        const pieces = claimPieces(text, found)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        expect(new Set(pieces.map(({ from }) => from)).size).toBe(pieces.length)
      }),
    )
  })
})
