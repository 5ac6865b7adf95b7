import type { Texts } from '#core/plan/Lang.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { done } from '#core/plan/Result.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { notify } from '#renderer/frame/notify.ts'
import { succeeded } from '#renderer/planfiles/openHere.ts'
import { commit, createPlan } from '#renderer/store/openPlan.ts'
import { setView } from '#renderer/store/view.ts'
import { frameEdits } from '#renderer/text/frameText.ts'
import type { SentProposal } from '#renderer/workers/excelFunctions.ts'
import { importedSession } from './importedSession.ts'

/**
 * Writes a proposal as one undo step: into the open plan, which must be the one it was made for, or, where none is
 * open, into a new plan that begins with its own row only and is stored with the import or not at all. Brings what was
 * imported into sight. Gives whether it was written; tells why not.
 */
export async function acceptImport({ newPlan, diff }: SentProposal, file: string): Promise<boolean> {
  const label = frameEdits.importFile(file)
  const isWritten = newPlan
    ? succeeded(await createPlan(newPlan, null, { label, diff }))
    : isCommitted(label, diff)
  const sessionId = importedSession(diff)
  if (isWritten && sessionId !== null) setView({ sessionId })
  return isWritten
}

function isCommitted(label: Texts, diff: PlanDiff): boolean {
  const result = commit(label, () => done(diff))
  if (!result.ok) notify(refusalText(result.refusal))
  return result.ok
}
