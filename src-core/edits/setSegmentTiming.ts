import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Segment } from '#core/plan/records/show.ts'
import type { Id } from '#core/plan/units.ts'
import { finishEdit } from './finishEdit.ts'
import { mustHave } from './refusals.ts'
import { rippleSession } from './rippleSession.ts'
import { draftOfRun } from './settleOrder.ts'

/** Links segments to the ones before them, or fixes them where they start now. */
export function setSegmentTiming(
  plan: Plan,
  sessionId: Id,
  segmentIds: readonly Id[],
  timing: Segment['timing'],
): Result<PlanDiff> {
  const draft = draftOfRun(plan, sessionId)
  const session = mustHave(draft, 'sessions', '', sessionId)
  if (!session.ok) return session
  for (const id of segmentIds) {
    const segment = mustHave(draft, 'segments', sessionId, id)
    if (!segment.ok) return segment
    draft.set('segments', sessionId, id, { timing })
  }
  rippleSession(draft, sessionId)
  return finishEdit(plan, draft)
}
