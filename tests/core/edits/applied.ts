import type { PlanEdit } from '#core/edits/inTurn.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import type { Refusal } from '#core/plan/Refusal.ts'
import { refusalText } from '#core/plan/refusalText.ts'

/** The plan after an edit, which must not be refused. */
export function applied(plan: Plan, edit: PlanEdit): Plan {
  const result = edit(plan)
  if (!result.ok) throw new Error(refusalText(result.refusal).en)
  return applyDiff(plan, result.value)
}

/** `done`, or the code of the refusal. */
export const codeOf = (plan: Plan, edit: PlanEdit): string => {
  const result = edit(plan)
  return result.ok ? 'done' : result.refusal.code
}

/** The refusal of an edit that must be refused. */
export function refusalOf(plan: Plan, edit: PlanEdit): Refusal {
  const result = edit(plan)
  if (result.ok) throw new Error('was not refused')
  return result.refusal
}
