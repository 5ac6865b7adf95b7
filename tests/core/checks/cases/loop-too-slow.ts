import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, planFromRows, rowsOf } from '#core/plan/Plan.ts'
import type { ProductRole } from '#core/plan/records/show.ts'
import { aPlan, minuteAt, planId, segment, session } from '#tests/build/plan.ts'
import type { CheckCases } from '../CheckCases.ts'

type Part = readonly [role: ProductRole | null, minutes: number]

/** A session from 20:00 whose parts show a product of the role each. */
function show(...parts: readonly Part[]): Plan {
  const plan = aPlan(
    session(
      '20:00',
      ...parts.map(([, minutes], index) =>
        segment(`段${index}`, minutes, { kind: 'product', productIds: [`p${index}`] }),
      ),
    ),
  )
  const products = parts.map(([role], index) => blankRow('products', { id: `p${index}`, planId, role }))
  return planFromRows(planId, {
    plans: rowsOf(plan, 'plans'),
    rooms: rowsOf(plan, 'rooms'),
    sessions: rowsOf(plan, 'sessions'),
    segments: rowsOf(plan, 'segments'),
    products,
  })
}

export const cases: CheckCases = {
  check: 'loop-too-slow',
  fires: [
    {
      name: '31 minutes between two traffic products',
      plan: show(['traffic', 30], ['hero', 31], ['welfare', 30], ['profit', 30]),
      finds: [{ at: 's1', figures: { minutes: 31, from: minuteAt('20:30'), to: minuteAt('21:01') } }],
    },
    {
      name: 'slow at the start and again at the end, past midnight',
      plan: show(['hero', 40], ['traffic', 10], ['profit', 30], ['welfare', 100], ['image', 90]),
      finds: [
        { at: 's1', figures: { minutes: 40 } },
        { at: 's1', figures: { minutes: 90, to: minuteAt('24:30') } },
      ],
    },
  ],
  silent: [
    {
      name: 'exactly 30 minutes between them',
      plan: show(['traffic', 40], ['hero', 30], ['welfare', 30], ['hero', 30]),
    },
    { name: 'a session of two hours', plan: show(['traffic', 10], ['hero', 110]) },
    { name: 'no role known', plan: show([null, 100], [null, 100]) },
  ],
}
