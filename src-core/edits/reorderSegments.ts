import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Id } from '#core/plan/units.ts'
import { finishEdit } from './finishEdit.ts'
import { placeBefore } from './placeBefore.ts'
import { mustHave, rowMissing } from './refusals.ts'
import { rippleSession } from './rippleSession.ts'
import { draftOfRun } from './settleOrder.ts'

/**
 * Moves segments of a session, kept in their own order, before another one (null: to the end). Fixed segments keep
 * their minute, so a move past one may leave a gap or an overlap; that is shown, not mended.
 */
export function reorderSegments(
  plan: Plan,
  sessionId: Id,
  segmentIds: readonly Id[],
  before: Id | null,
): Result<PlanDiff> {
  const draft = draftOfRun(plan, sessionId)
  const session = mustHave(draft, 'sessions', '', sessionId)
  if (!session.ok) return session
  const missing = [...segmentIds, ...(before === null ? [] : [before])].find(
    (id) => !draft.find('segments', sessionId, id),
  )
  if (missing !== undefined) return rowMissing('segments', missing)
  placeBefore(draft, 'segments', sessionId, segmentIds, before)
  rippleSession(draft, sessionId)
  return finishEdit(plan, draft)
}
