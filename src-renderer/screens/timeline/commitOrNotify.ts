import type { Texts } from '#core/plan/Lang.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { notify } from '#renderer/frame/notify.ts'
import { commit } from '#renderer/store/openPlan.ts'

/** Commits an edit, or says why it was refused. Gives whether it was done. */
export function commitOrNotify(label: Texts, edit: (plan: Plan) => Result<PlanDiff>): boolean {
  const result = commit(label, edit)
  if (!result.ok) notify(refusalText(result.refusal))
  return result.ok
}
