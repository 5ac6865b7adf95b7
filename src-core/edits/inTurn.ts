import { diffPlans } from '#core/plan/diffPlans.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { applyDiff, type PlanDiff } from '#core/plan/PlanDiff.ts'
import { done, type Result } from '#core/plan/Result.ts'

/** An edit that has all it needs but the plan. */
export type PlanEdit = (plan: Plan) => Result<PlanDiff>

/** Several edits as one, each made on what the ones before it left. Refused whole with the first refusal. */
export const inTurn =
  (...edits: readonly PlanEdit[]): PlanEdit =>
  (plan) => {
    let after = plan
    for (const edit of edits) {
      const result = edit(after)
      if (!result.ok) return result
      after = applyDiff(after, result.value)
    }
    return done(diffPlans(plan, after))
  }
