import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { finishEdit } from './finishEdit.ts'
import { placeBefore } from './placeBefore.ts'
import { mustHave, refuseOutsidePlan } from './refusals.ts'
import { rippleSession } from './rippleSession.ts'
import { draftOfRun } from './settleOrder.ts'

/**
 * Puts a segment at a minute of the timeline: it becomes fixed there and takes the place in the run that its new start
 * gives it, so dragging past a neighbour swaps them. Unlike `setSegmentStart`, which keeps its place.
 */
export function moveSegment(plan: Plan, sessionId: Id, segmentId: Id, start: Minute): Result<PlanDiff> {
  const draft = draftOfRun(plan, sessionId)
  const segment = mustHave(draft, 'segments', sessionId, segmentId)
  if (!segment.ok) return segment
  const refused = refuseOutsidePlan(plan, start, segment.value.duration)
  if (refused) return refused

  const run = draft.page('segments', sessionId)
  const index = run.findIndex((other) => other.id === segmentId)
  const previous = run[index - 1]
  const next = run[index + 1]
  const keepsPlace = (!previous || start > previous.start) && (!next || start < next.start + next.duration)
  draft.set('segments', sessionId, segmentId, { start, timing: 'fixed' })
  if (!keepsPlace) {
    const after = run.find((other) => other.id !== segmentId && other.start >= start)
    placeBefore(draft, 'segments', sessionId, [segmentId], after?.id ?? null)
  }
  rippleSession(draft, sessionId)
  return finishEdit(plan, draft)
}
