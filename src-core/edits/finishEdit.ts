import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { PlanDraft } from '#core/plan/PlanDraft.ts'
import { done, type Result } from '#core/plan/Result.ts'
import { refuseTimes } from './refuseTimes.ts'

/**
 * The last step of every edit that may change times: gives what the draft changed. Refuses times that would leave the
 * plan, of any row that was changed along the way: a ripple moves rows that nobody named.
 * @param plan the plan that the draft began with
 */
export function finishEdit(plan: Plan, draft: PlanDraft): Result<PlanDiff> {
  const diff = draft.diff()
  return refuseTimes(plan, draft, diff) ?? done(diff)
}
