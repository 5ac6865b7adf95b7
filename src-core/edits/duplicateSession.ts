import { dayOf } from '#core/plan/clock.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import { type Result, refuse } from '#core/plan/Result.ts'
import { type Id, type MakeId, minutesPerDay } from '#core/plan/units.ts'
import { copySession } from './copySession.ts'
import { finishEdit } from './finishEdit.ts'
import { mustHave, refuseDay } from './refusals.ts'

export interface DuplicateSession {
  readonly sessionId: Id
  /** One copy for each, at the clock of the original. Days count from 0, the plan's first. */
  readonly to: readonly { readonly day: number; readonly roomId: Id | null }[]
  readonly makeId: MakeId
}

/**
 * Puts copies of a session with its run and its lineup on other days or in other rooms, as `copySession` copies: prices
 * and hosts come along, allocated stock does not, and every copy is a draft. What is planned there already stays;
 * overlaps are shown, not mended. Refuses a day that the plan does not have, a room that is gone, and a copy that would
 * leave the plan.
 */
export function duplicateSession(plan: Plan, { sessionId, to, makeId }: DuplicateSession): Result<PlanDiff> {
  const draft = draftOf(plan)
  const session = mustHave(draft, 'sessions', '', sessionId)
  if (!session.ok) return session
  if (to.length === 0) return refuse({ code: 'nowhere-to-copy' })
  for (const { day, roomId } of to) {
    const room = roomId === null ? undefined : mustHave(draft, 'rooms', '', roomId)
    if (room && !room.ok) return room
    const refused = refuseDay(plan, day)
    if (refused) return refused
    const minutes = (day - dayOf(session.value.start)) * minutesPerDay
    copySession(draft, session.value, { minutes, roomId }, makeId)
  }
  return finishEdit(plan, draft)
}
