import { ordersBetween } from '#core/plan/order.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Id } from '#core/plan/units.ts'
import { finishEdit } from './finishEdit.ts'
import { mustHave, rowMissing } from './refusals.ts'
import { rippleSession } from './rippleSession.ts'
import { draftOfRun } from './settleOrder.ts'

/**
 * Puts copies of segments right after the last of them, in run order. The copies are linked, whatever they are copies
 * of: two segments fixed at one minute help nobody.
 * @param newIds one for each copy
 */
export function duplicateSegments(
  plan: Plan,
  sessionId: Id,
  segmentIds: readonly Id[],
  newIds: readonly Id[],
): Result<PlanDiff> {
  const draft = draftOfRun(plan, sessionId)
  const session = mustHave(draft, 'sessions', '', sessionId)
  if (!session.ok) return session
  const missing = segmentIds.find((id) => !draft.find('segments', sessionId, id))
  if (missing !== undefined) return rowMissing('segments', missing)
  const chosen = new Set(segmentIds)
  const run = draft.page('segments', sessionId)
  const last = run.findLastIndex((segment) => chosen.has(segment.id))
  const copied = run.filter((segment) => chosen.has(segment.id))
  const orders = ordersBetween(run[last]?.order ?? null, run[last + 1]?.order ?? null, copied.length)
  for (const [index, segment] of copied.entries()) {
    const [id, order] = [newIds[index], orders[index]]
    if (id === undefined || order === undefined) throw new Error(`no id for copy ${index}`)
    draft.add('segments', { ...segment, id, order, timing: 'linked' })
  }
  rippleSession(draft, sessionId)
  return finishEdit(plan, draft)
}
