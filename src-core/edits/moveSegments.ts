import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { PlanDraft } from '#core/plan/PlanDraft.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Segment } from '#core/plan/records/show.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { finishEdit } from './finishEdit.ts'
import { placeBefore } from './placeBefore.ts'
import { mustHave, refuseOutsidePlan, rowMissing } from './refusals.ts'
import { rippleSession } from './rippleSession.ts'
import { draftOfRun } from './settleOrder.ts'

/**
 * Moves several segments of a session by the same number of minutes. Neighbours in the run move as one block: its
 * first becomes fixed, the linked ones in it stay linked to it, fixed ones keep their distance. For one segment it is
 * `moveSegment`.
 */
export function moveSegments(
  plan: Plan,
  sessionId: Id,
  segmentIds: readonly Id[],
  minutes: Minute,
): Result<PlanDiff> {
  const draft = draftOfRun(plan, sessionId)
  const session = mustHave(draft, 'sessions', '', sessionId)
  if (!session.ok) return session
  const missing = segmentIds.find((id) => !draft.find('segments', sessionId, id))
  if (missing !== undefined) return rowMissing('segments', missing)
  const moved = new Set(segmentIds)
  const run = draft.page('segments', sessionId)
  for (const segment of run) {
    const refused = moved.has(segment.id)
      ? refuseOutsidePlan(plan, segment.start + minutes, segment.duration)
      : undefined
    if (refused) return refused
  }
  for (const block of blocksOf(run, moved)) moveBlock(draft, sessionId, run, block, moved, minutes)
  rippleSession(draft, sessionId)
  return finishEdit(plan, draft)
}

/** The moved segments, those that are neighbours in the run together. */
function blocksOf(run: readonly Segment[], moved: ReadonlySet<Id>): Segment[][] {
  const blocks: Segment[][] = []
  for (const [index, segment] of run.entries()) {
    if (!moved.has(segment.id)) continue
    const previous = run[index - 1]
    if (previous && moved.has(previous.id)) blocks.at(-1)?.push(segment)
    else blocks.push([segment])
  }
  return blocks
}

function moveBlock(
  draft: PlanDraft,
  sessionId: Id,
  run: readonly Segment[],
  block: readonly Segment[],
  moved: ReadonlySet<Id>,
  minutes: Minute,
): void {
  for (const [index, segment] of block.entries()) {
    const timing = index === 0 ? 'fixed' : segment.timing
    draft.set('segments', sessionId, segment.id, { start: segment.start + minutes, timing })
  }
  const head = run.findIndex(({ id }) => id === block[0]?.id)
  const previous = run[head - 1]
  const next = run[head + block.length]
  const start = (run[head]?.start ?? 0) + minutes
  const keepsPlace = (!previous || start > previous.start) && (!next || start < next.start + next.duration)
  if (keepsPlace) return
  const after = run.find((other) => !moved.has(other.id) && other.start >= start)
  placeBefore(
    draft,
    'segments',
    sessionId,
    block.map((segment) => segment.id),
    after?.id ?? null,
  )
}
