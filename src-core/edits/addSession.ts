import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import { done, type Result } from '#core/plan/Result.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import { refuseDuration, refuseOutsidePlan } from './refusals.ts'
import { refuseRow } from './refuseRow.ts'

export type AddSession = Pick<Session, 'id' | 'roomId' | 'start' | 'duration'> &
  Partial<Omit<Session, 'planId'>>

/**
 * Puts a new, empty session on a room's timeline, or on none (`roomId` null). Refuses times outside the plan and a
 * room that is gone.
 */
export function addSession(plan: Plan, fields: AddSession): Result<PlanDiff> {
  const refused = refuseDuration(fields.duration) ?? refuseOutsidePlan(plan, fields.start, fields.duration)
  if (refused) return refused
  const draft = draftOf(plan)
  const session = blankRow('sessions', { ...fields, planId: plan.id })
  const unfit = refuseRow(draft, 'sessions', session)
  if (unfit) return unfit
  draft.add('sessions', session)
  return done(draft.diff())
}
