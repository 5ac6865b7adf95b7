import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanEdit } from '#core/edits/inTurn.ts'
import { mergeSegments } from '#core/edits/mergeSegments.ts'
import { splitSegment } from '#core/edits/splitSegment.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, pageOf, planFromRows, rowsOf } from '#core/plan/Plan.ts'
import { anyPlan } from '#tests/build/anyPlan.ts'
import { aPlan, fixed, planId, segment, session } from '#tests/build/plan.ts'
import { applied, codeOf } from './applied.ts'

const hosts = ['h1', 'h2', 'h3'].map((id) => blankRow('hosts', { id, planId }))
const products = ['p1', 'p2', 'p3'].map((id) => blankRow('products', { id, planId }))
const base = aPlan(
  session(
    '20:00',
    segment('开场', 10, { kind: 'opening' }),
    segment('精华', 20, {
      kind: 'product',
      productIds: ['p1', 'p2'],
      hostIds: ['h1'],
      script: '话术一',
      notes: '同一条',
    }),
    segment('面膜', 10, {
      productIds: ['p2', 'p3'],
      hostIds: ['h2', 'h1'],
      script: '话术二',
      notes: '同一条',
      benefit: '买一送一',
    }),
    fixed('21:00', '整点', 5),
    segment('收尾', 5),
  ),
)
const rows = {
  sessions: rowsOf(base, 'sessions'),
  segments: rowsOf(base, 'segments'),
  rooms: rowsOf(base, 'rooms'),
}
const plan = planFromRows(planId, { ...rows, plans: rowsOf(base, 'plans'), hosts, products })

const runOf = (of: Plan) =>
  pageOf(of, 'segments', 's1').map(
    ({ id, start, duration, timing }) => `${id} ${start - 1200}+${duration} ${timing}`,
  )

describe('a segment split', () => {
  const after = applied(plan, (p) => splitSegment(p, 's1', 's1-2', 1222, 'x'))

  it('goes on as a linked one, and nothing else moves', () => {
    expect(runOf(after)).toEqual([
      's1-1 0+10 linked',
      's1-2 10+12 linked',
      'x 22+8 linked',
      's1-3 30+10 linked',
      's1-4 60+5 fixed',
      's1-5 65+5 linked',
    ])
  })

  it('keeps products and hosts in both parts, texts in the first', () => {
    const [, first, second] = pageOf(after, 'segments', 's1')
    const shown = { kind: 'product', title: '精华', productIds: ['p1', 'p2'], hostIds: ['h1'] }
    expect(first).toMatchObject({ ...shown, script: '话术一', notes: '同一条' })
    expect(second).toMatchObject({ ...shown, script: '', notes: '' })
  })

  it('stays fixed only in its first part', () => {
    const split = applied(plan, (p) => splitSegment(p, 's1', 's1-4', 1261, 'x'))
    expect(runOf(split).slice(3, 5)).toEqual(['s1-4 60+1 fixed', 'x 61+4 linked'])
  })

  it.each<[string, number, string]>([
    ['at its start', 1210, 'outside-segment'],
    ['at its end', 1230, 'outside-segment'],
    ['at part of a minute', 1215.5, 'not-whole-minutes'],
    ['one minute before its end', 1229, 'done'],
  ])('%s: %s', (_name, at, code) => {
    expect(codeOf(plan, (p) => splitSegment(p, 's1', 's1-2', at, 'x'))).toBe(code)
  })

  it('and merged again is as it was', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(20), fc.nat(40), (any, pick, minute) => {
        const run = pageOf(any, 'segments', 's1')
        const chosen = run[pick % Math.max(1, run.length)]
        if (!chosen || chosen.duration === 1) return
        const at = chosen.start + 1 + (minute % (chosen.duration - 1))
        const split = applied(any, (p) => splitSegment(p, 's1', chosen.id, at, 'x'))
        expect(applied(split, (p) => mergeSegments(p, 's1', ['x', chosen.id]))).toEqual(any)
      }),
      { numRuns: 300 },
    )
  })
})

describe('segments merged', () => {
  it('are one with all that they show and say, each once and in order', () => {
    const after = applied(plan, (p) => mergeSegments(p, 's1', ['s1-3', 's1-1', 's1-2']))
    expect(runOf(after)).toEqual(['s1-1 0+40 linked', 's1-4 60+5 fixed', 's1-5 65+5 linked'])
    expect(pageOf(after, 'segments', 's1')[0]).toMatchObject({
      kind: 'opening',
      title: '开场 / 精华 / 面膜',
      productIds: ['p1', 'p2', 'p3'],
      hostIds: ['h1', 'h2'],
      script: '话术一\n话术二',
      notes: '同一条',
      benefit: '买一送一',
      showing: '',
    })
  })

  it('sum their minutes, so that a gap between them closes and the rest moves up', () => {
    const after = applied(plan, (p) => mergeSegments(p, 's1', ['s1-3', 's1-4']))
    expect(runOf(after).slice(2)).toEqual(['s1-3 30+15 linked', 's1-5 45+5 linked'])
  })

  it.each<[string, PlanEdit, string]>([
    ['with another between them', (p) => mergeSegments(p, 's1', ['s1-1', 's1-3']), 'not-neighbours'],
    ['that are only one', (p) => mergeSegments(p, 's1', ['s1-1', 's1-1']), 'merge-needs-two'],
    ['of which one is gone', (p) => mergeSegments(p, 's1', ['s1-1', 'gone']), 'row-missing'],
    ['of a session that is gone', (p) => mergeSegments(p, 'gone', []), 'row-missing'],
  ])('%s are refused: %s', (_name, edit, code) => {
    expect(codeOf(plan, edit)).toBe(code)
  })
})
