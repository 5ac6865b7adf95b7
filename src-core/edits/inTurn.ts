import { diffPlans } from '#core/plan/diffPlans.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { applyDiff, type PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Refusal } from '#core/plan/Refusal.ts'
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

export interface AsFarAsPossible {
  /** What the edits that were not refused do together. */
  readonly diff: PlanDiff
  /** Why the others were, by their place in the list. */
  readonly refusals: ReadonlyMap<number, Refusal>
}

/** Makes those of several edits that can be made, as one step: a block of cells from Excel with one bad cell in it. */
export function asFarAsPossible(plan: Plan, edits: readonly PlanEdit[]): AsFarAsPossible {
  let after = plan
  const refusals = new Map<number, Refusal>()
  for (const [index, edit] of edits.entries()) {
    const result = edit(after)
    if (result.ok) after = applyDiff(after, result.value)
    else refusals.set(index, result.refusal)
  }
  return { diff: diffPlans(plan, after), refusals }
}
