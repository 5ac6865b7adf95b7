import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { finishEdit } from './finishEdit.ts'
import { mustHave, refuseDuration, refuseOutsidePlan } from './refusals.ts'
import { rippleSession } from './rippleSession.ts'
import { draftOfRun } from './settleOrder.ts'

/** Drags the left edge of a segment: its end stays, so it becomes fixed at the new start. Refuses a start at or past its end. */
export function resizeSegmentStart(
  plan: Plan,
  sessionId: Id,
  segmentId: Id,
  start: Minute,
): Result<PlanDiff> {
  const draft = draftOfRun(plan, sessionId)
  const segment = mustHave(draft, 'segments', sessionId, segmentId)
  if (!segment.ok) return segment
  const duration = segment.value.start + segment.value.duration - start
  const refused = refuseDuration(duration) ?? refuseOutsidePlan(plan, start, duration)
  if (refused) return refused
  draft.set('segments', sessionId, segmentId, { start, duration, timing: 'fixed' })
  rippleSession(draft, sessionId)
  return finishEdit(plan, draft)
}
