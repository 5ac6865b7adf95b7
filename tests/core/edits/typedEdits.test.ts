import { describe, expect, it } from 'vitest'
import { asFarAsPossible } from '#core/edits/asFarAsPossible.ts'
import { duplicateSegments } from '#core/edits/duplicateSegments.ts'
import { inTurn } from '#core/edits/inTurn.ts'
import { setByName } from '#core/edits/setByName.ts'
import { setInLineup } from '#core/edits/setInLineup.ts'
import { setSegmentDuration } from '#core/edits/setSegmentDuration.ts'
import { setSegmentHosts } from '#core/edits/setSegmentHosts.ts'
import { setSegmentProducts } from '#core/edits/setSegmentProducts.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, pageOf, planFromRows, rowsOf } from '#core/plan/Plan.ts'
import { applyDiff, countDiff, isEmptyDiff, type PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import { aPlan, fixed, minuteAt, planId, segment, session } from '#tests/build/plan.ts'

/** Three segments, hosts 小雅 and two 阿May, product 眼霜 and one called 眼霜/面霜套装. */
const plan: Plan = (() => {
  const show = aPlan(session('20:00', segment('一', 5), fixed('20:10', '二', 5), segment('三', 5)))
  const hosts = ['小雅', '阿May', '阿May'].map((name, i) => blankRow('hosts', { id: `h${i}`, planId, name }))
  const products = ['眼霜', '眼霜/面霜套装', '次抛，30支'].map((name, i) =>
    blankRow('products', { id: `p${i}`, planId, name }),
  )
  return planFromRows(planId, {
    plans: rowsOf(show, 'plans'),
    rooms: rowsOf(show, 'rooms'),
    sessions: rowsOf(show, 'sessions'),
    segments: rowsOf(show, 'segments'),
    hosts,
    products,
  })
})()

const makeId = () => {
  let made = 0
  return () => `new${made++}`
}

function edited(result: Result<PlanDiff>, before = plan): Plan {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`)
  return applyDiff(before, result.value)
}

const first = (of: Plan) => pageOf(of, 'segments', 's1')[0]
const names = (of: Plan, table: 'hosts' | 'products') => pageOf(of, table, '').map(({ name }) => name)

describe('products by name', () => {
  it.each([
    ['眼霜', ['p0']],
    ['眼霜/面霜套装', ['p1']],
    ['次抛，30支', ['p2']],
    ['眼霜、眼霜/面霜套装；眼霜', ['p0', 'p1']],
    ['', []],
  ])('%j are those', (text, ids) => {
    const changed = edited(setSegmentProducts(plan, 's1', ['s1-1'], text, makeId()))
    expect(first(changed)?.productIds).toEqual(ids)
    expect(names(changed, 'products')).toHaveLength(3)
  })

  it('that the plan does not know become new ones, in the same step', () => {
    const result = setSegmentProducts(plan, 's1', ['s1-1', 's1-3'], '眼霜、新喷雾', makeId())
    const changed = edited(result)
    expect(first(changed)?.productIds).toEqual(['p0', 'new0'])
    expect(names(changed, 'products')).toContain('新喷雾')
    expect(result.ok && countDiff(result.value)).toEqual({ added: 1, changed: 2, removed: 0 })
  })
})

describe('hosts by name', () => {
  it('are split at slashes, known or not', () => {
    const changed = edited(setSegmentHosts(plan, 's1', ['s1-1'], '小雅/大鹏', makeId()))
    expect(first(changed)?.hostIds).toEqual(['h0', 'new0'])
    expect(names(changed, 'hosts')).toContain('大鹏')
  })

  it('are told apart by their numbers', () => {
    const changed = edited(setSegmentHosts(plan, 's1', ['s1-1'], '阿May #2', makeId()))
    expect(first(changed)?.hostIds).toEqual(['h2'])
  })

  it('that several bear are refused, and nothing is made', () => {
    const result = setSegmentHosts(plan, 's1', ['s1-1'], '阿May', makeId())
    expect(result).toMatchObject({ ok: false, refusal: { code: 'ambiguous-name', name: '阿May' } })
  })
})

describe('a row set by the name of another', () => {
  const lead = (name: string) =>
    setByName(plan, { table: 'sessions', page: '', ids: ['s1'], field: 'leadHostId', target: 'hosts', name })

  it('points at it', () => {
    expect(pageOf(edited(lead('小雅')), 'sessions', '')[0]?.leadHostId).toBe('h0')
  })

  it.each([
    ['没有的', 'unknown-name'],
    ['阿May', 'ambiguous-name'],
  ])('%s is refused as %s', (name, code) => {
    expect(lead(name)).toMatchObject({ ok: false, refusal: { code } })
  })
})

describe('what a lineup says of a product', () => {
  const set = (of: Plan, fields: { liveFen: number }) =>
    setInLineup(of, { sessionId: 's1', productId: 'p0', fields, makeId: makeId() })

  it('puts a product that is not in it to its end, then changes that row', () => {
    const added = edited(set(plan, { liveFen: 9900 }))
    expect(pageOf(added, 'lineup', 's1')).toMatchObject([{ productId: 'p0', liveFen: 9900 }])
    const changed = edited(set(added, { liveFen: 8800 }), added)
    expect(pageOf(changed, 'lineup', 's1')).toMatchObject([{ productId: 'p0', liveFen: 8800 }])
  })

  it('is refused for a product that is gone', () => {
    const gone = { sessionId: 's1', productId: 'nobody', fields: {}, makeId: makeId() }
    expect(setInLineup(plan, gone)).toMatchObject({ ok: false, refusal: { code: 'row-missing' } })
  })
})

describe('copies of segments', () => {
  it('follow the last of them, linked, and push what is linked after them', () => {
    const copied = edited(duplicateSegments(plan, 's1', ['s1-1', 's1-2'], ['x', 'y']))
    const run = pageOf(copied, 'segments', 's1').map(({ id, start, timing }) => [id, start, timing])
    expect(run).toEqual([
      ['s1-1', minuteAt('20:00'), 'linked'],
      ['s1-2', minuteAt('20:10'), 'fixed'],
      ['x', minuteAt('20:15'), 'linked'],
      ['y', minuteAt('20:20'), 'linked'],
      ['s1-3', minuteAt('20:25'), 'linked'],
    ])
  })
})

describe('several edits', () => {
  const last = (minutes: number) => (now: Plan) => setSegmentDuration(now, 's1', ['s1-1'], minutes)

  it('in turn are one: each sees what the ones before it did', () => {
    const result = inTurn(last(7), last(9))(plan)
    expect(first(edited(result))?.duration).toBe(9)
    expect(result.ok && result.value.segments?.s1?.changed['s1-1']).toEqual({ duration: [5, 9] })
  })

  it('in turn are refused whole with the first refusal', () => {
    expect(inTurn(last(7), last(0))(plan)).toMatchObject({
      ok: false,
      refusal: { code: 'duration-too-short' },
    })
  })

  it('as far as possible leave out those that are refused, and say which', () => {
    const { diff, refusals } = asFarAsPossible(plan, [last(7), last(0), last(9)])
    expect(first(applyDiff(plan, diff))?.duration).toBe(9)
    expect([...refusals]).toEqual([[1, { code: 'duration-too-short', duration: 0 }]])
  })

  it('that are all refused change nothing', () => {
    expect(isEmptyDiff(asFarAsPossible(plan, [last(0)]).diff)).toBe(true)
  })
})
