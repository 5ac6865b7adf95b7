import type { PlanEdit } from '#core/edits/inTurn.ts'
import type { Texts } from '#core/plan/Lang.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { notify } from '#renderer/frame/notify.ts'
import { commit } from './openPlan.ts'

/** Commits an edit, or says why it was refused. Gives whether it was done. */
export function commitOrNotify(label: Texts, edit: PlanEdit): boolean {
  const result = commit(label, edit)
  if (!result.ok) notify(refusalText(result.refusal))
  return result.ok
}
