import { describe, expect, it } from 'vitest'
import { setBudgetCap } from '#core/edits/setBudgetCap.ts'
import { splitGmvTarget } from '#core/edits/splitGmvTarget.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import { applyDiff, reverseDiff } from '#core/plan/PlanDiff.ts'
import type { Target } from '#core/plan/records/demand.ts'
import type { Row } from '#core/plan/tables.ts'
import { gmvShares, type SplitBasis, type SplitOver } from '#core/rollup/gmvShares.ts'
import { guardrailStates } from '#core/rollup/guardrailStates.ts'
import type { PlanPart } from '#core/rollup/moneyTarget.ts'
import { partOfScope, scopeOfPart } from '#core/rollup/partOfScope.ts'
import { targetFacts } from '#core/rollup/targetFacts.ts'
import { targetSums } from '#core/rollup/targetSums.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

const target = (id: string, fields: Partial<Target>) =>
  blankRow('targets', { id, planId, metric: 'GMV', unit: '元', ...fields })

const session = (id: string, clock: string, fields: Partial<Row<'sessions'>> = {}) =>
  blankRow('sessions', {
    id,
    planId,
    roomId: 'room',
    title: id,
    start: minuteAt(clock),
    duration: 60,
    ...fields,
  })

const lineupOf = (sessionId: string, plannedUnits: number | null) =>
  blankRow('lineup', {
    id: `l-${sessionId}`,
    planId,
    sessionId,
    productId: 'p',
    order: 'a0',
    liveFen: 100_00,
    plannedUnits,
  })

/** Three evenings of one room, the first two in the warm-up: 100, 200 and no planned units at ¥100. */
function evenings(targets: readonly Target[] = [], more: { readonly actuals?: Row<'actuals'>[] } = {}): Plan {
  return planWith({
    phases: [
      blankRow('phases', { id: 'warm', planId, name: '蓄水', start: 0, duration: 2 * 1440 }),
      blankRow('phases', { id: 'burst', planId, name: '爆发', start: 2 * 1440, duration: 1440 }),
    ],
    products: [blankRow('products', { id: 'p', planId, role: 'hero', stock: 150, experienceScore: 80 })],
    sessions: [
      session('s1', '20:00', { gmvTargetFen: 1_000_00 }),
      session('s2', '44:00', { duration: 120, gmvTargetFen: 3_000_00 }),
      session('s3', '68:00'),
    ],
    lineup: [lineupOf('s1', 100), lineupOf('s2', 200), lineupOf('s3', null)],
    spend: [
      blankRow('spend', {
        id: 'm',
        planId,
        roomId: 'room',
        start: minuteAt('20:00'),
        duration: 60,
        budgetFen: 300_00,
      }),
    ],
    targets,
    ...more,
  })
}

const whole: PlanPart = { kind: 'plan' }
const warm: PlanPart = { kind: 'phase', id: 'warm', name: '蓄水' }

describe('splitting a GMV', () => {
  it.each<[string, PlanPart, SplitOver, SplitBasis, number, number[]]>([
    ['sessions by the targets they have', whole, 'session', 'target', 100, [25, 75, 0]],
    ['sessions by what their lineups plan', whole, 'session', 'planned', 100, [33, 67, 0]],
    ['sessions by minutes live', whole, 'session', 'minutes', 101, [25, 51, 25]],
    ['sessions by spend', whole, 'session', 'spend', 7, [7, 0, 0]],
    ['sessions alike', whole, 'session', 'even', 100, [34, 33, 33]],
    ['the sessions of a phase', warm, 'session', 'even', 7, [4, 3]],
    ['the sessions of a day', { kind: 'day', day: 1 }, 'session', 'minutes', 7, [7]],
    ['phases by what their sessions aim at', whole, 'phase', 'target', 8, [8, 0]],
    ['days of a phase', warm, 'day', 'target', 8, [2, 6]],
    ['nothing where no part is', { kind: 'session', id: 's1', name: 's1' }, 'session', 'even', 8, []],
  ])('goes to %s, to the fen', (_case, of, over, by, totalFen, fens) => {
    expect(gmvShares(evenings(), { of, over, by, totalFen }).map(({ fen }) => fen)).toEqual(fens)
  })

  it('sets the targets of sessions in one step that its reverse takes back', () => {
    const plan = evenings()
    const split = { of: whole, over: 'session', by: 'minutes', totalFen: 1_000_01 } as const
    const result = splitGmvTarget(plan, { ...split, parent: null, makeId: () => 'new' })
    if (!result.ok) throw new Error('refused')
    const after = applyDiff(plan, result.value)
    expect(pageOf(after, 'sessions', '').map(({ gmvTargetFen }) => gmvTargetFen)).toEqual([
      25_000, 50_001, 25_000,
    ])
    expect(applyDiff(after, reverseDiff(result.value))).toEqual(plan)
  })

  it('leaves a part without a target that has no figure to share by', () => {
    const plan = evenings()
    const split = { of: whole, over: 'session', by: 'planned', totalFen: 300 } as const
    const result = splitGmvTarget(plan, { ...split, parent: null, makeId: () => 'new' })
    if (!result.ok) throw new Error('refused')
    const sessions = pageOf(applyDiff(plan, result.value), 'sessions', '')
    expect(sessions.map(({ gmvTargetFen }) => gmvTargetFen)).toEqual([100, 200, null])
  })

  it('sets the targets of parts that have one, in their unit, and makes the others under what is split', () => {
    const parent = target('t', { value: 5, unit: '万元', level: 'result', owner: '操盘手' })
    const plan = evenings([
      parent,
      target('w', { parentId: 't', unit: '万', value: 1, scope: { kind: 'phase', of: '蓄水' } }),
    ])
    let made = 0
    const split = { of: whole, over: 'phase', by: 'even', totalFen: 5_000_001 } as const
    const result = splitGmvTarget(plan, { ...split, parent, makeId: () => `n${++made}` })
    if (!result.ok) throw new Error('refused')
    const after = applyDiff(plan, result.value)
    expect(
      pageOf(after, 'targets', '').map(({ id, value, unit, scope, parentId }) => [
        id,
        value,
        unit,
        scope.of,
        parentId,
      ]),
    ).toEqual([
      ['n1', 2.5, '万元', '爆发', 't'],
      ['t', 5, '万元', '', null],
      ['w', 2.500001, '万', '蓄水', 't'],
    ])
    expect(targetSums(after).get('t')).toEqual([
      { sum: 5.000001, unknown: 0, fit: 'over', isFault: true, by: 'phase' },
    ])
  })
})

describe('a cap on spend', () => {
  const capOf = (plan: Plan, part: PlanPart, capFen: number | null): Plan => {
    const words = { metric: '投放预算', unit: '元', newId: 'new' }
    const result = setBudgetCap(plan, { part, capFen, ...words })
    if (!result.ok) throw new Error(result.refusal.code)
    return applyDiff(plan, result.value)
  }

  it('of the plan is its budget', () => {
    expect(planRow(capOf(evenings(), whole, 500)).budgetFen).toBe(500)
  })

  it('of a part is a new target, then that target', () => {
    const once = capOf(evenings(), warm, 12_345)
    expect(pageOf(once, 'targets', '')).toMatchObject([
      { value: 123.45, scope: { kind: 'phase', of: '蓄水' } },
    ])
    expect(pageOf(capOf(once, warm, 100), 'targets', '')).toMatchObject([{ id: 'new', value: 1 }])
    expect(pageOf(capOf(once, warm, null), 'targets', '')).toMatchObject([{ id: 'new', value: null }])
  })

  it('is no less than nothing', () => {
    const words = { metric: '', unit: '', newId: 'new' }
    expect(setBudgetCap(evenings(), { part: warm, capFen: -1, ...words })).toMatchObject({ ok: false })
  })
})

describe('the scope of a target', () => {
  it.each<[Target['scope'], PlanPart | undefined]>([
    [
      { kind: 'phase', of: '爆发' },
      { kind: 'phase', id: 'burst', name: '爆发' },
    ],
    [
      { kind: 'day', of: '6.19' },
      { kind: 'day', day: 1 },
    ],
    [{ kind: 'day', of: '9' }, undefined],
    [
      { kind: 'fact', of: 'f' },
      { kind: 'fact', of: 'F' },
    ],
    [{ kind: 'room', of: 'nowhere' }, undefined],
  ])('%j is a part of the plan', (scope, part) => {
    expect(partOfScope(evenings(), scope)).toEqual(part)
  })

  it('is the name while that is its own, else the id', () => {
    const plan = planWith({
      sessions: [session('a', '20:00', { title: '晚场' }), session('b', '44:00', { title: '晚场' })],
    })
    expect(scopeOfPart(plan, { kind: 'session', id: 'a', name: '晚场' })).toEqual({
      kind: 'session',
      of: 'a',
    })
    expect(scopeOfPart(plan, { kind: 'day', day: 2 })).toEqual({ kind: 'day', of: '3' })
  })
})

describe('what a plan says of a target', () => {
  it.each<[string, Partial<Target>, object]>([
    [
      'GMV of the plan, with what it does not know',
      { unit: '万元' },
      { planned: 3, unknown: 1, aimed: { value: 0.4, unknown: 1 } },
    ],
    [
      'GMV of a phase',
      { scope: { kind: 'phase', of: '蓄水' } },
      { planned: 30_000, unknown: 0, side: 'floor' },
    ],
    [
      'spend under a budget',
      { metric: '投放预算', scope: { kind: 'day', of: '1' }, value: 1 },
      { planned: 300, side: 'ceiling' },
    ],
    ['ad spend of GMV', { metric: '投放费比', unit: '%' }, { planned: 1, unknown: 1 }],
    ['stock of hero products', { metric: '主推款库存满足率', unit: '%' }, { planned: 50 }],
    ['experience', { metric: '商品体验分 ≥', unit: '分' }, { planned: 80, side: 'floor' }],
    ['nothing of fans', { metric: '新增粉丝数', unit: '人' }, { known: false, why: 'not-in-plan' }],
    [
      'nothing of a part that is not there',
      { scope: { kind: 'phase', of: '返场' } },
      { known: false, why: 'no-such-part' },
    ],
    [
      'no GMV of a session without planned units',
      { scope: { kind: 'session', of: 's3' } },
      { known: false, why: 'no-figures', aimed: { value: 0, unknown: 1 } },
    ],
    ['nothing without costs', { metric: '毛利率', unit: '%' }, { known: false, why: 'no-figures' }],
  ])('%s', (_case, fields, fact) => {
    expect(targetFacts(evenings([target('t', { value: 1, ...fields })])).get('t')).toMatchObject(fact)
  })
})

describe('the sum of the targets under one', () => {
  it.each<[string, Partial<Target>, readonly Partial<Target>[], object[]]>([
    [
      'adds up across units',
      { value: 3, unit: '万元' },
      [{ value: 1, unit: '万元' }, { value: 20_000 }],
      [{ sum: 3, fit: 'equal', isFault: false }],
    ],
    ['falls short of a GMV', { value: 3 }, [{ value: 1 }], [{ sum: 1, fit: 'under', isFault: true }]],
    [
      'may fall short of a budget',
      { metric: '投放预算', value: 3 },
      [{ metric: '投放预算', value: 1 }],
      [{ fit: 'under', isFault: false }],
    ],
    [
      'is unknown while a part is',
      { value: 3 },
      [{ value: 1 }, { value: null }],
      [{ sum: 1, unknown: 1, fit: 'unknown', isFault: false }],
    ],
    [
      'is one for each way of splitting',
      { value: 2 },
      [
        { value: 2, scope: { kind: 'phase', of: '' } },
        { value: 3, scope: { kind: 'fact', of: 'F' } },
      ],
      [
        { by: 'phase', fit: 'equal' },
        { by: 'fact', fit: 'over' },
      ],
    ],
    [
      'is none of rates',
      { metric: '退货率', unit: '%', value: 9 },
      [{ metric: '退货率', unit: '%', value: 9 }],
      [],
    ],
  ])('%s', (_case, parent, children, sums) => {
    const rows = children.map((fields, at) => target(`c${at}`, { parentId: 't', ...fields }))
    expect(targetSums(evenings([target('t', parent), ...rows])).get('t') ?? []).toMatchObject(sums)
  })
})

describe('a guardrail', () => {
  const measured = (start: number, values: Record<string, number>) =>
    blankRow('actuals', {
      id: `a${start}`,
      planId,
      start,
      duration: 60,
      values,
      importedAt: '2027-06-18T00:00:00Z',
    })
  it.each<[string, Partial<Target>, Row<'actuals'>[], object]>([
    [
      'is kept by the plan',
      { metric: '商品体验分 ≥', value: 70 },
      [],
      { state: 'kept', planned: 80, measured: null },
    ],
    ['is broken by the plan', { metric: '商品体验分 ≥', value: 90 }, [], { state: 'broken', side: 'floor' }],
    [
      'is broken by its latest record',
      { metric: '商品体验分 ≥', value: 70 },
      [measured(0, { 商品体验分: 90 }), measured(60, { 商品体验分: 60 })],
      { state: 'broken', measured: { value: 60 } },
    ],
    [
      'reads a share as percent',
      { metric: '退货率 ≤', unit: '%', value: 15 },
      [measured(0, { 退货率: 0.12 })],
      { state: 'kept', measured: { value: 12 } },
    ],
    [
      'of another name goes by its sign',
      { metric: '差评率 ≤', value: 3 },
      [measured(0, { 差评率: 4 })],
      { state: 'broken', planned: null },
    ],
    [
      'without a side is unknown',
      { metric: '差评率', value: 3 },
      [measured(0, { 差评率: 4 })],
      { state: 'unknown', side: null },
    ],
    ['without any figure is unknown', { metric: '差评率 ≤', value: 3 }, [], { state: 'unknown' }],
  ])('%s', (_case, fields, actuals, state) => {
    const plan = evenings([target('g', { guardrail: true, unit: '', ...fields }), target('t', {})], {
      actuals,
    })
    expect(guardrailStates(plan)).toMatchObject([state])
  })
})
