import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import { done, type Result } from '#core/plan/Result.ts'
import type { Id } from '#core/plan/units.ts'
import { mustHave } from './refusals.ts'

/** Removes a session with its run and its lineup; products and hosts stay in the plan. */
export function removeSession(plan: Plan, sessionId: Id): Result<PlanDiff> {
  const draft = draftOf(plan)
  const session = mustHave(draft, 'sessions', '', sessionId)
  if (!session.ok) return session
  for (const segment of draft.page('segments', sessionId)) draft.remove('segments', sessionId, segment.id)
  for (const row of draft.page('lineup', sessionId)) draft.remove('lineup', sessionId, row.id)
  draft.remove('sessions', '', sessionId)
  return done(draft.diff())
}
