import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Plan, pageOf, rowsOf } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { type BudgetNode, budgetTree } from '#core/rollup/budgetTree.ts'
import { baseAndBurst, gmvBy } from '#core/rollup/gmvBy.ts'
import { hostHours } from '#core/rollup/hostHours.ts'
import { hourGrid } from '#core/rollup/hourGrid.ts'
import { planWindow } from '#core/rollup/planWindow.ts'
import { rollUp, rollupKeys } from '#core/rollup/rollUp.ts'
import { stockBySession } from '#core/rollup/stockBySession.ts'
import { anyFullPlan } from '#tests/build/anyFullPlan.ts'
import { numbersOfVerb } from '#tests/build/pickRows.ts'
import { everyVerb } from '#tests/build/recordVerbs.ts'

const runs = { numRuns: 150 }
const sum = (values: Iterable<number>): number => [...values].reduce((all, value) => all + value, 0)
const service = { contactsPerOrder: 0.1, contactsPerAgentHour: 20, replySeconds: 20, level: 0.8 }

/** A plan, a window that is somewhere in it, and a minute that cuts the window in two. */
const anyCut = anyFullPlan.chain((plan) => {
  const { start, end } = planWindow(plan)
  return fc
    .tuple(
      fc.integer({ min: start, max: end }),
      fc.integer({ min: start, max: end }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([a, b, at]) => {
      const window = { start: Math.min(a, b), end: Math.max(a, b) + 1 }
      const middle = window.start + Math.floor((window.end - window.start) * at)
      return {
        plan,
        window,
        parts: [
          { start: window.start, end: middle },
          { start: middle, end: window.end },
        ] as const,
      }
    })
})

const spentFen = (plan: Plan): number => sum(rowsOf(plan, 'spend').map(({ budgetFen }) => budgetFen))

function expectSums(node: BudgetNode): void {
  if (node.children.length > 0)
    expect(sum(node.children.map(({ plannedFen }) => plannedFen))).toBe(node.plannedFen)
  for (const child of node.children) expectSums(child)
}

describe('the budget tree', () => {
  it('sums to the fen at every level, to all spend in the whole plan, and by channel and mark', () => {
    fc.assert(
      fc.property(anyCut, ({ plan, window }) => {
        const { root, byChannel, byFact } = budgetTree(plan)
        expectSums(root)
        expect(root.plannedFen).toBe(spentFen(plan))
        expect(sum(byChannel.values())).toBe(root.plannedFen)
        expect(sum(byFact.values())).toBe(root.plannedFen)
        expectSums(budgetTree(plan, window).root)
      }),
      runs,
    )
  })

  it('of two windows sums to that of both', () => {
    fc.assert(
      fc.property(anyCut, ({ plan, window, parts }) => {
        const of = (span: typeof window) => budgetTree(plan, span).root.plannedFen
        expect(of(parts[0]) + of(parts[1])).toBe(of(window))
      }),
      runs,
    )
  })
})

describe('GMV', () => {
  it('of two windows sums to that of both, target and planned', () => {
    fc.assert(
      fc.property(anyCut, ({ plan, window, parts }) => {
        const of = (span: typeof window) => {
          const all = [...gmvBy(plan, () => '', span).values()]
          return [sum(all.map(({ target }) => target.sum)), sum(all.map(({ planned }) => planned.sum))]
        }
        const [a, b, whole] = [of(parts[0]), of(parts[1]), of(window)]
        expect([(a[0] ?? 0) + (b[0] ?? 0), (a[1] ?? 0) + (b[1] ?? 0)]).toEqual(whole)
      }),
      runs,
    )
  })

  it('by mark and by field sums to the whole, and base and burst to the four marks', () => {
    fc.assert(
      fc.property(anyFullPlan, (plan) => {
        const planned = (groups: ReturnType<typeof gmvBy>) =>
          sum([...groups.values()].map((gmv) => gmv.planned.sum))
        const whole = planned(gmvBy(plan, () => ''))
        expect(planned(gmvBy(plan, ({ fact }) => fact))).toBe(whole)
        expect(planned(gmvBy(plan, ({ field }) => field))).toBe(whole)
        const { base, burst, baseShare } = baseAndBurst(plan)
        const centre = gmvBy(plan, ({ fact }) => fact).get(null)?.planned.sum ?? 0
        expect(base.planned.sum + burst.planned.sum + centre).toBe(whole)
        if (baseShare !== null) expect(baseShare).toBeLessThanOrEqual(1)
      }),
      runs,
    )
  })
})

describe('a roll-up', () => {
  it.each(rollupKeys)('by %s sums to its total, in fen and in minutes', (by) => {
    fc.assert(
      fc.property(anyFullPlan, (plan) => {
        const { rows, total } = rollUp(plan, by)
        expect(sum(rows.map(({ spendFen }) => spendFen))).toBe(total.spendFen)
        expect(sum(rows.map(({ gmv }) => gmv.target.sum))).toBe(total.gmv.target.sum)
        expect(sum(rows.map(({ gmv }) => gmv.planned.sum))).toBe(total.gmv.planned.sum)
        const live = sum(rows.map(({ liveMinutes }) => liveMinutes))
        // Sessions that overlap in one room are each live; the room is so once.
        if (by === 'session') expect(live).toBeGreaterThanOrEqual(total.liveMinutes)
        else expect(live).toBe(total.liveMinutes)
      }),
      runs,
    )
  })

  it('after edits is that of a plan that nothing is known of', () => {
    const steps = fc.array(
      fc.record({ verb: fc.constantFrom(...Object.keys(everyVerb)), numbers: numbersOfVerb }),
      { minLength: 1, maxLength: 4 },
    )
    fc.assert(
      fc.property(anyFullPlan, steps, fc.constantFrom(...rollupKeys), (start, edits, by) => {
        let plan = start
        rollUp(plan, by)
        budgetTree(plan)
        for (const { verb, numbers } of edits) {
          const edit = everyVerb[verb]?.(plan, numbers)
          if (edit?.ok) plan = applyDiff(plan, edit.value)
        }
        const cold = structuredClone(plan)
        expect(rollUp(plan, by)).toEqual(rollUp(cold, by))
        expect(budgetTree(plan).root).toEqual(budgetTree(cold).root)
      }),
      runs,
    )
  })
})

describe('hours of hosts', () => {
  it('are never more than the minutes of their shifts and segments, and days sum to the whole', () => {
    fc.assert(
      fc.property(anyCut, ({ plan, window, parts }) => {
        const of = (span: typeof window) => new Map(hostHours(plan, span).map((each) => [each.host.id, each]))
        const [a, b, whole] = [of(parts[0]), of(parts[1]), of(window)]
        for (const [id, { minutes, byDay }] of whole) {
          expect((a.get(id)?.minutes ?? 0) + (b.get(id)?.minutes ?? 0)).toBe(minutes)
          expect(sum(byDay.values())).toBe(minutes)
          for (const worked of byDay.values()) expect(worked).toBeLessThanOrEqual(minutesPerDay)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('the grid of hours', () => {
  it('sums to spend and targets of its days, whatever lies across midnight', () => {
    fc.assert(
      fc.property(anyFullPlan, (plan) => {
        const window = { start: 0, end: 3 * minutesPerDay }
        const hours = hourGrid(plan, { from: 0, to: 3 }, service)
        expect(hours).toHaveLength(72)
        expect(sum(hours.map(({ spendFen }) => spendFen))).toBe(budgetTree(plan, window).root.plannedFen)
        const target = sum([...gmvBy(plan, () => '', window).values()].map((gmv) => gmv.target.sum))
        expect(sum(hours.map(({ gmvTargetFen }) => gmvTargetFen))).toBe(target)
        const rooms = new Set(pageOf(plan, 'sessions', '').map(({ roomId, id }) => roomId ?? id)).size
        for (const { liveRooms } of hours) expect(liveRooms).toBeLessThanOrEqual(rooms)
      }),
      runs,
    )
  })
})

describe('stock by session', () => {
  it('has every lineup row once', () => {
    fc.assert(
      fc.property(anyFullPlan, (plan) => {
        const rows = rowsOf(plan, 'lineup')
        const stock = stockBySession(plan)
        expect(sum(stock.map(({ allocated }) => allocated.sum))).toBe(
          sum(rows.map((row) => row.allocatedStock ?? 0)),
        )
        expect(sum(stock.map(({ allocated }) => allocated.unknown))).toBe(
          rows.filter((row) => row.allocatedStock === null).length,
        )
        for (const { allocated, bySession } of stock)
          expect(sum([...bySession.values()].map((session) => session.allocated.sum))).toBe(allocated.sum)
      }),
      runs,
    )
  })
})
