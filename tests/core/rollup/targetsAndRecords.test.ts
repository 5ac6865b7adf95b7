import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planFacts } from '#core/checks/facts/PlanFacts.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import { startIndex } from '#core/plan/PlanIndex.ts'
import type { Row } from '#core/plan/tables.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { gmvBy } from '#core/rollup/gmvBy.ts'
import { type GmvNode, gmvTargets } from '#core/rollup/gmvTargets.ts'
import { hostHours } from '#core/rollup/hostHours.ts'
import { hourGrid } from '#core/rollup/hourGrid.ts'
import { planWindow } from '#core/rollup/planWindow.ts'
import { rollUp } from '#core/rollup/rollUp.ts'
import { setAmounts } from '#core/rollup/setAmounts.ts'
import { stockBySession } from '#core/rollup/stockBySession.ts'
import { anyFullPlan } from '#tests/build/anyFullPlan.ts'
import { numbersOfVerb } from '#tests/build/pickRows.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'
import { everyVerb } from '#tests/build/recordVerbs.ts'

const service = { contactsPerOrder: 0.1, contactsPerAgentHour: 20, replySeconds: 20, level: 0.8 }

const session = (id: string, clock: string, minutes: number, fields: Partial<Row<'sessions'>> = {}) =>
  blankRow('sessions', { id, planId, start: minuteAt(clock), duration: minutes, roomId: 'room', ...fields })

const target = (id: string, kind: Row<'targets'>['scope']['kind'], of: string, wan: number) =>
  blankRow('targets', { id, planId, metric: 'GMV', unit: '万元', value: wan, scope: { kind, of } })

/**
 * Two evenings: 18:00–02:00 aims at 8 000 yuan, the next 20:00–22:00 has no target yet; the burst lasts from the first
 * evening's 20:00 to its midnight, and targets are set for the burst, the second day by its date, and the session.
 */
const evenings: Plan = planWith({
  phases: [
    blankRow('phases', { id: 'all', planId, name: '蓄水', start: 0, duration: 3 * minutesPerDay }),
    blankRow('phases', { id: 'burst', planId, name: '爆发', start: minuteAt('20:00'), duration: 240 }),
  ],
  sessions: [session('s1', '18:00', 480, { gmvTargetFen: 800_000 }), session('s2', '44:00', 120)],
  targets: [
    target('t1', 'phase', '爆发', 3),
    target('t2', 'day', '6.19', 1),
    target('t3', 'day', '6.18', 9),
    target('t4', 'session', 's2', 2),
    target('t5', 'session', 's1', 5),
  ],
})

const partsOf = ({ children }: GmvNode) =>
  children.map(({ part, setFen, gmv: { target: aim } }) => [
    'id' in part ? part.id : 'day' in part ? part.day : '',
    setFen,
    aim.sum,
    aim.unknown,
  ])

describe('the tree of GMV targets', () => {
  it('has what was set for each part beside what its sessions aim at', () => {
    const tree = gmvTargets(evenings)
    expect(tree.gmv.target).toEqual({ sum: 800_000, unknown: 1 })
    expect(partsOf(tree)).toEqual([
      ['all', null, 400_000, 1],
      ['burst', 3_000_000, 400_000, 0],
    ])
    const [calm, burst] = tree.children
    // The first day is shared with the burst, so that its target is that of neither part.
    expect(calm && partsOf(calm)).toEqual([
      [0, null, 200_000, 0],
      [1, 1_000_000, 200_000, 1],
    ])
    // A session across midnight has its own target in none of its parts; the other one in its only one.
    expect(calm?.children[1] && partsOf(calm.children[1])).toEqual([
      ['s1', null, 200_000, 0],
      ['s2', 2_000_000, 0, 1],
    ])
    expect(burst && partsOf(burst)).toEqual([[0, null, 400_000, 0]])
  })

  it('has nothing set in a window that cuts the plan', () => {
    const day = gmvTargets(evenings, { start: minutesPerDay, end: 2 * minutesPerDay })
    expect(partsOf(day)).toEqual([['all', null, 200_000, 1]])
  })

  const sumOf = (nodes: readonly GmvNode[], of: (node: GmvNode) => number): number =>
    nodes.reduce((sum, node) => sum + of(node), 0)

  function expectSums(node: GmvNode): void {
    if (node.children.length === 0) return
    for (const of of [(each: GmvNode) => each.gmv.target.sum, (each: GmvNode) => each.gmv.planned.sum])
      expect(sumOf(node.children, of)).toBe(of(node))
    for (const child of node.children) expectSums(child)
  }

  it('sums to the fen at every level in any window, and has no source unknown twice', () => {
    fc.assert(
      fc.property(anyFullPlan, fc.nat(4000), fc.nat(2000), (plan, start, length) => {
        for (const window of [planWindow(plan), { start, end: start + length + 1 }]) {
          const tree = gmvTargets(plan, window)
          expectSums(tree)
          expect(tree.gmv).toEqual(gmvBy(plan, () => '', window).get('') ?? tree.gmv)
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('what targets set', () => {
  it.each([
    ['gmv', 900_000],
    ['budget', 700_000],
  ] as const)('for one part twice is the stricter %s', (metric, fen) => {
    const plan = planWith({
      targets: [7000, 9000].map((value) =>
        blankRow('targets', {
          id: `t${value}`,
          planId,
          metric: metric === 'gmv' ? '成交额' : '投放预算',
          unit: '元',
          value,
          scope: { kind: 'fact', of: 'f' },
        }),
      ),
    })
    expect(setAmounts(plan, metric).of({ kind: 'fact', of: 'F' })).toBe(fen)
    expect(setAmounts(plan, metric).of({ kind: 'fact', of: 'A' })).toBeNull()
  })
})

describe('a roll-up', () => {
  it('counts a session without a target once in a day that a phase cuts', () => {
    const plan = planWith({
      phases: [blankRow('phases', { id: 'ph', planId, start: minuteAt('20:00'), duration: 60 })],
      sessions: [session('s1', '19:00', 180)],
    })
    expect(rollUp(plan, 'day').rows.map(({ gmv }) => gmv.target)).toEqual([{ sum: 0, unknown: 1 }])
  })

  it('takes a session without a room for no mark', () => {
    const plan = planWith({ sessions: [session('s1', '19:00', 60, { roomId: null, gmvTargetFen: 500 })] })
    expect(rollUp(plan, 'fact').rows).toMatchObject([
      { name: { zh: '没有直播间的场次' }, liveMinutes: 60, gmv: { target: { sum: 500, unknown: 0 } } },
    ])
  })

  it('has paid amount over views of the records of each show, sum over sum', () => {
    const record = (id: string, clock: string, values: { [metric: string]: number }) =>
      blankRow('actuals', {
        id,
        planId,
        roomId: 'room',
        start: minuteAt(clock),
        duration: 120,
        values,
        importedAt: '2027-06-20T00:00:00Z',
      })
    const plan = planWith({
      sessions: [session('s1', '18:00', 120), session('s2', '20:00', 120)],
      actuals: [
        record('a1', '17:58', { 直播间用户支付金额: 1000.5, 直播间成交金额: 2000, 直播间观看次数: 4000 }),
        record('a2', '20:01', { 成交金额: 500, 观看次数: 1000 }),
        record('a3', '20:01', { 成交金额: 77 }),
        record('a4', '10:00', { 成交金额: 1, 观看次数: 10 }),
      ],
    })
    const { rows, total } = rollUp(plan, 'session')
    expect(rows.map(({ key, paidPerView }) => [key, paidPerView])).toEqual([
      ['s1', { part: 100_050, whole: 4000 }],
      ['s2', { part: 50_000, whole: 1000 }],
      ['-unmatched', { part: 100, whole: 10 }],
    ])
    expect(total.paidPerView).toEqual({ part: 150_150, whole: 5010 })
  })
})

describe('the grid of hours', () => {
  it('says how many sessions of an hour have no target', () => {
    const hours = hourGrid(evenings, { from: 0, to: 2 }, service)
    expect([19, 44, 45, 46].map((hour) => hours[hour]?.withoutTarget)).toEqual([0, 1, 1, 0])
    expect(hours[19]?.gmvTargetFen).toBe(100_000)
  })
})

describe('what hosts cost', () => {
  it('in windows that part the plan sums to the cost of the whole', () => {
    fc.assert(
      fc.property(anyFullPlan, fc.array(fc.nat(5000), { maxLength: 5 }), (plan, cuts) => {
        const { start, end } = planWindow(plan)
        const edges = [start, ...cuts.filter((cut) => cut > start && cut < end), end].sort((a, b) => a - b)
        const parts = edges
          .slice(1)
          .map((to, index) => hostHours(plan, { start: edges[index] ?? 0, end: to }))
        for (const [index, { costFen }] of hostHours(plan).entries()) {
          const costs = parts.map((part) => part[index]?.costFen ?? null)
          expect(costFen === null ? null : costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0)).toBe(
            costFen,
          )
        }
      }),
      { numRuns: 80 },
    )
  })
})

describe('roll-ups after edits', () => {
  const steps = fc.array(
    fc.record({ verb: fc.constantFrom(...Object.keys(everyVerb)), numbers: numbersOfVerb }),
    { minLength: 1, maxLength: 6 },
  )
  const all = (plan: Plan, facts = planFacts(plan, startIndex(plan), 0)) => ({
    tree: gmvTargets(plan),
    stock: stockBySession(plan),
    hours: hourGrid(plan, { from: 0, to: 4 }, service),
    hosts: hostHours(plan, planWindow(plan), facts),
  })

  it('are those of a plan that nothing is known of, with an index that follows it', () => {
    fc.assert(
      fc.property(anyFullPlan, steps, (start, edits) => {
        let plan = start
        const index = startIndex(plan)
        all(plan, planFacts(plan, index, 0))
        for (const { verb, numbers } of edits) {
          const edit = everyVerb[verb]?.(plan, numbers)
          if (!edit?.ok) continue
          const after = applyDiff(plan, edit.value)
          index.advance(plan, after, edit.value)
          plan = after
          all(plan, planFacts(plan, index, 0))
        }
        expect(all(plan, planFacts(plan, index, 0))).toEqual(all(structuredClone(plan)))
      }),
      { numRuns: 150 },
    )
  })
})
