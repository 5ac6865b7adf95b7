import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, planFromRows, rowsOf } from '#core/plan/Plan.ts'
import type { Row } from '#core/plan/tables.ts'
import { aPlan, minuteAt, planId, segment, session } from '#tests/build/plan.ts'
import type { CheckCases } from '../CheckCases.ts'

/** 20:00 interaction 10 min, 20:10 product 20 min, 20:30 break 10 min; one spend line of a fen a minute. */
function spending(from: string, duration: number, fields: Partial<Row<'spend'>> = {}): Plan {
  const plan = aPlan(
    session('20:00', segment('互动', 10), segment('讲品', 20, { productIds: ['p1'] }), segment('休息', 10)),
  )
  const line = blankRow('spend', {
    id: 'x1',
    planId,
    roomId: 'room',
    start: minuteAt(from),
    duration,
    budgetFen: duration,
    ...fields,
  })
  return planFromRows(planId, {
    plans: rowsOf(plan, 'plans'),
    rooms: rowsOf(plan, 'rooms'),
    sessions: rowsOf(plan, 'sessions'),
    segments: rowsOf(plan, 'segments'),
    spend: [line],
  })
}

export const cases: CheckCases = {
  check: 'spend-without-product',
  fires: [
    {
      name: 'from a minute before the product on',
      plan: spending('20:09', 10),
      finds: [{ at: 'x1', figures: { minutes: 1, fen: 1, at: minuteAt('20:09') } }],
    },
    {
      name: 'before and after the product: one finding with both',
      plan: spending('20:00', 40),
      finds: [{ at: 'x1', figures: { minutes: 20, fen: 20, at: minuteAt('20:00') } }],
    },
  ],
  silent: [
    { name: 'exactly while the product is shown', plan: spending('20:10', 20) },
    {
      name: 'painted only on the product',
      plan: spending('20:00', 40, { budgetFen: 500, pacing: 'manual', minuteFen: { '10': 500 } }),
    },
    { name: 'off air is told elsewhere', plan: spending('22:00', 20) },
  ],
}
