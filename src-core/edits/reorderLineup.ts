import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import { done, type Result } from '#core/plan/Result.ts'
import type { Id } from '#core/plan/units.ts'
import { placeBefore } from './placeBefore.ts'
import { mustHave, rowMissing } from './refusals.ts'
import { settleOrder } from './settleOrder.ts'

/**
 * Moves rows of a session's lineup, kept in their own order, before another one (null: to the end). Link numbers stay
 * with their rows: viewers and hosts go by them.
 */
export function reorderLineup(
  plan: Plan,
  sessionId: Id,
  rowIds: readonly Id[],
  before: Id | null,
): Result<PlanDiff> {
  const draft = draftOf(plan)
  const session = mustHave(draft, 'sessions', '', sessionId)
  if (!session.ok) return session
  const missing = [...rowIds, ...(before === null ? [] : [before])].find(
    (id) => !draft.find('lineup', sessionId, id),
  )
  if (missing !== undefined) return rowMissing('lineup', missing)
  settleOrder(draft, 'lineup', sessionId)
  placeBefore(draft, 'lineup', sessionId, rowIds, before)
  return done(draft.diff())
}
