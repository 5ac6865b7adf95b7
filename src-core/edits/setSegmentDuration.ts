import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { finishEdit } from './finishEdit.ts'
import { mustHave, refuseDuration } from './refusals.ts'
import { rippleSession } from './rippleSession.ts'
import { draftOfRun } from './settleOrder.ts'

/** Sets how long segments of a session last; linked segments after them move, up to the next fixed one. */
export function setSegmentDuration(
  plan: Plan,
  sessionId: Id,
  segmentIds: readonly Id[],
  duration: Minute,
): Result<PlanDiff> {
  const refused = refuseDuration(duration)
  if (refused) return refused
  const draft = draftOfRun(plan, sessionId)
  const session = mustHave(draft, 'sessions', '', sessionId)
  if (!session.ok) return session
  for (const id of segmentIds) {
    const segment = mustHave(draft, 'segments', sessionId, id)
    if (!segment.ok) return segment
    draft.set('segments', sessionId, id, { duration })
  }
  rippleSession(draft, sessionId)
  return finishEdit(plan, draft)
}
