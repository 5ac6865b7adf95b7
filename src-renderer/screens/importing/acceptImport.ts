import { done } from '#core/plan/Result.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { notify } from '#renderer/frame/notify.ts'
import { createHere } from '#renderer/planfiles/openHere.ts'
import { commit } from '#renderer/store/openPlan.ts'
import { setView } from '#renderer/store/view.ts'
import { frameEdits } from '#renderer/text/frameText.ts'
import type { SentProposal } from '#renderer/workers/excelFunctions.ts'
import { importedSession } from './importedSession.ts'

/**
 * Writes a proposal as one undo step: into the open plan, which must be the one it was made for, or into a new plan
 * that begins with its own row only. Brings what was imported into sight. Gives whether it was written.
 */
export async function acceptImport({ newPlan, diff }: SentProposal, file: string): Promise<boolean> {
  if (newPlan && !(await createHere(newPlan))) return false
  const result = commit(frameEdits.importFile(file), () => done(diff))
  if (!result.ok) {
    notify(refusalText(result.refusal))
    return false
  }
  const sessionId = importedSession(diff)
  if (sessionId !== null) setView({ sessionId })
  return true
}
