import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { plannedOrders } from '#core/service/plannedOrders.ts'
import { serviceSlots } from '#core/service/serviceSlots.ts'
import { anyFullPlan } from '#tests/build/anyFullPlan.ts'
import { aLineup } from '#tests/build/lineup.ts'
import { minuteAt, planId } from '#tests/build/plan.ts'

const ordersOf = (plan: Plan) =>
  pageOf(plan, 'sessions', '').map((session) =>
    plannedOrders({
      session,
      run: pageOf(plan, 'segments', session.id),
      lineup: pageOf(plan, 'lineup', session.id),
    }),
  )

const shift = (from: string, to: string, agents: number) =>
  blankRow('service', {
    id: `v${from}`,
    planId,
    start: minuteAt(from),
    duration: minuteAt(to) - minuteAt(from),
    agents,
    contactsPerAgentHour: 20,
    replySeconds: 20,
  })

const assumed = { contactsPerOrder: 0.1, contactsPerAgentHour: 20, replySeconds: 20, level: 0.8 }

describe('planned orders', () => {
  it('fall into the minutes in which their product is shown', () => {
    // p1 is shown 20:00–20:05, p2 20:05–20:10, …, p7 20:30–20:35.
    const [orders] = ordersOf(aLineup(...Array.from({ length: 7 }, () => ({ row: { plannedUnits: 60 } }))))
    expect([...(orders ?? [])]).toEqual([
      [40, expect.closeTo(360, 9)],
      [41, expect.closeTo(60, 9)],
    ])
  })

  it('are, all together, the planned units, whatever the run is like', () => {
    fc.assert(
      fc.property(anyFullPlan, (plan) => {
        for (const [index, session] of pageOf(plan, 'sessions', '').entries()) {
          const planned = pageOf(plan, 'lineup', session.id).reduce(
            (sum, row) => sum + (row.plannedUnits ?? 0),
            0,
          )
          const sum = [...(ordersOf(plan)[index]?.values() ?? [])].reduce((all, each) => all + each, 0)
          expect(Math.abs(sum - planned)).toBeLessThanOrEqual(planned * 1e-9)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('service by the half hour', () => {
  it('reads as a planner does it by hand', () => {
    const orders = ordersOf(aLineup({ row: { plannedUnits: 1000 } }))
    const slots = serviceSlots([shift('20:00', '20:45', 14)], orders, { start: 1200, end: 1260 }, assumed)
    expect(slots).toMatchObject([
      { start: 1200, end: 1230, agents: 14, contacts: 100, capacity: 140, needed: 14 },
      // Half of the slot with 14, which is 7; nothing is sold any more.
      { start: 1230, end: 1260, agents: 7, contacts: 0, needed: 0, level: 1 },
    ])
    expect(slots[0]?.level).toBeCloseTo(0.88835, 5)
  })

  it('takes the mean of teams at once, and what is assumed where a shift says nothing', () => {
    const slow = { ...shift('20:00', '21:00', 10), id: 'slow', contactsPerAgentHour: 10 }
    const silent = { ...shift('20:00', '21:00', 10), id: 'silent', contactsPerAgentHour: null }
    const [slot] = serviceSlots([slow, silent], [], { start: 1200, end: 1230 }, assumed)
    expect(slot).toMatchObject({ agents: 20, capacity: 150 })
  })
})
