import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import type { PageKey } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { setFields } from './setFields.ts'

/** A pacing that follows a curve instead of painted minutes. */
export type Curve = Exclude<SpendLine['pacing'], 'manual'>

/** Puts a spend line on a curve; painted minutes go, its budget stays. */
export function levelSpend(plan: Plan, page: PageKey, lineId: Id, pacing: Curve): Result<PlanDiff> {
  return setFields(plan, 'spend', page, [lineId], { pacing })
}
