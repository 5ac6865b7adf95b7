import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { finishEdit } from './finishEdit.ts'
import { mustHave, refuseOutsidePlan } from './refusals.ts'
import { rippleSession } from './rippleSession.ts'
import { draftOfRun } from './settleOrder.ts'

/** Gives a segment a start of its own: it becomes fixed there, keeps its place in the run, and the linked ones after it follow. */
export function setSegmentStart(plan: Plan, sessionId: Id, segmentId: Id, start: Minute): Result<PlanDiff> {
  const draft = draftOfRun(plan, sessionId)
  const segment = mustHave(draft, 'segments', sessionId, segmentId)
  if (!segment.ok) return segment
  const refused = refuseOutsidePlan(plan, start, segment.value.duration)
  if (refused) return refused
  draft.set('segments', sessionId, segmentId, { start, timing: 'fixed' })
  rippleSession(draft, sessionId)
  return finishEdit(plan, draft)
}
