import { ordersBetween } from '#core/plan/order.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { PlanDraft } from '#core/plan/PlanDraft.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Id } from '#core/plan/units.ts'
import { finishEdit } from './finishEdit.ts'
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
  placeBefore(draft, sessionId, segmentIds, before)
  rippleSession(draft, sessionId)
  return finishEdit(plan, draft)
}

/** Gives the segments order keys that put them before another one. */
export function placeBefore(
  draft: PlanDraft,
  sessionId: Id,
  segmentIds: readonly Id[],
  before: Id | null,
): void {
  const moved = new Set(segmentIds)
  const run = draft.page('segments', sessionId)
  const target = before === null ? run.length : run.findIndex((segment) => segment.id === before)
  // Dropped onto itself: the place is that of the next segment that stays.
  const next = run.slice(target).find((segment) => !moved.has(segment.id))
  const rest = run.filter((segment) => !moved.has(segment.id))
  const index = next ? rest.indexOf(next) : rest.length
  const moving = run.filter((segment) => moved.has(segment.id))
  const orders = ordersBetween(rest[index - 1]?.order ?? null, next?.order ?? null, moving.length)
  for (const [i, segment] of moving.entries()) {
    draft.set('segments', sessionId, segment.id, { order: orders[i] as string })
  }
}
