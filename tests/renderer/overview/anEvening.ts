import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, planFromRows, rowsOf } from '#core/plan/Plan.ts'
import type { Row } from '#core/plan/tables.ts'
import { type PlanSums, sumUpPlan } from '#core/rollup/sumUpPlan.ts'
import { runAtOnce } from '#renderer/parts/Grid/slices.ts'
import { lineupRows } from '#tests/build/lineup.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

const service = { contactsPerOrder: 0.5, contactsPerAgentHour: 20, replySeconds: 20, level: 0.8 }

/**
 * Our room 20:00–21:00 sells 100 masks at 59.90 and 10 at a price that nobody knows, aims at 10 000 yuan and spends 600
 * evenly over 20:30–21:30 of a budget of 1 000; a star sells for 8 000. One agent is there until 20:30.
 */
export function anEvening(plans: Partial<Row<'plans'>> = {}): Plan {
  const listed = lineupRows(
    {
      product: { role: 'hero', stock: 100 },
      row: { liveFen: 5990, plannedUnits: 100, allocatedStock: 120 },
      session: { gmvTargetFen: 1_000_000 },
    },
    { row: { liveFen: null, plannedUnits: 10 } },
  )
  const frame = planWith(listed)
  const own = { planId }
  return planFromRows(planId, {
    plans: rowsOf(frame, 'plans').map((row) => ({ ...row, budgetFen: 100_000, ...plans })),
    rooms: rowsOf(frame, 'rooms'),
    ...listed,
    phases: [
      blankRow('phases', { ...own, id: 'ph', name: '爆发', start: 0, duration: minuteAt('20:30') }),
      blankRow('phases', { ...own, id: 'ph2', name: '返场', start: minuteAt('24:00'), duration: 1440 }),
    ],
    spend: [
      blankRow('spend', {
        ...own,
        id: 'x1',
        roomId: 'room',
        start: minuteAt('20:30'),
        duration: 60,
        budgetFen: 60_000,
      }),
    ],
    creators: [blankRow('creators', { ...own, id: 'star', name: '大V', tier: 'star' })],
    bookings: [
      blankRow('bookings', {
        ...own,
        id: 'b1',
        creatorId: 'star',
        start: minuteAt('21:00'),
        duration: 20,
        status: 'scheduled',
        expectedGmvFen: 800_000,
      }),
    ],
    hosts: [
      blankRow('hosts', { ...own, id: 'h1', name: '小雅', costFenPerHour: 20_000 }),
      blankRow('hosts', { ...own, id: 'h2', name: '小北' }),
    ],
    shifts: ['h1', 'h2'].map((hostId) =>
      blankRow('shifts', {
        ...own,
        id: `w-${hostId}`,
        hostId,
        roomId: 'room',
        start: minuteAt('20:00'),
        duration: 60,
      }),
    ),
    service: [
      blankRow('service', { ...own, id: 'a', start: minuteAt('19:30'), duration: 60, team: 'A', agents: 1 }),
    ],
  })
}

export const sumsOf = (plan: Plan): PlanSums => runAtOnce(sumUpPlan(plan, service))
