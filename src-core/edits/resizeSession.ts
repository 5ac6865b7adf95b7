import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { finishEdit } from './finishEdit.ts'
import { mustHave, refuseDuration, refuseOutsidePlan } from './refusals.ts'

/** Sets how long a session is on air. Its segments stay: what then stands outside is shown. */
export function resizeSession(plan: Plan, sessionId: Id, duration: Minute): Result<PlanDiff> {
  const draft = draftOf(plan)
  const session = mustHave(draft, 'sessions', '', sessionId)
  if (!session.ok) return session
  const refused = refuseDuration(duration) ?? refuseOutsidePlan(plan, session.value.start, duration)
  if (refused) return refused
  draft.set('sessions', '', sessionId, { duration })
  return finishEdit(plan, draft)
}
