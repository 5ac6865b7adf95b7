import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Id } from '#core/plan/units.ts'
import { finishEdit } from './finishEdit.ts'
import { mustHave, rowMissing } from './refusals.ts'
import { rippleSession } from './rippleSession.ts'
import { draftOfRun } from './settleOrder.ts'

/** Takes segments out of a session's run; linked segments after them close up. */
export function removeSegments(plan: Plan, sessionId: Id, segmentIds: readonly Id[]): Result<PlanDiff> {
  const draft = draftOfRun(plan, sessionId)
  const session = mustHave(draft, 'sessions', '', sessionId)
  if (!session.ok) return session
  for (const id of new Set(segmentIds)) {
    if (!draft.find('segments', sessionId, id)) return rowMissing('segments', id)
    draft.remove('segments', sessionId, id)
  }
  rippleSession(draft, sessionId)
  return finishEdit(plan, draft)
}
