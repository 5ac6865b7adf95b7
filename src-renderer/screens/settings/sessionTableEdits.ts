import { addSession } from '#core/edits/addSession.ts'
import { duplicateSession } from '#core/edits/duplicateSession.ts'
import { inTurn } from '#core/edits/inTurn.ts'
import { removeRows } from '#core/edits/removeRows.ts'
import { whatRemovingDoes } from '#core/edits/whatRemovingDoes.ts'
import { dayOf } from '#core/plan/clock.ts'
import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { type Id, minutesPerDay, overrunMinutes } from '#core/plan/units.ts'
import { notify } from '#renderer/frame/notify.ts'
import { newId } from '#renderer/store/identity.ts'
import { commit, openPlanNow } from '#renderer/store/openPlan.ts'
import { settingsEdits } from '#renderer/text/settingsText.ts'

const usualMinutes = 240
const usualStart = 20 * 60

/** Where a new session goes: on where the one before ends, in its room; the first one into an evening. */
export function sessionAfter(
  plan: Plan,
  beside: Session | undefined,
): Pick<Session, 'roomId' | 'start' | 'duration'> {
  const roomId = beside ? beside.roomId : (pageOf(plan, 'rooms', '')[0]?.id ?? null)
  const duration = beside?.duration ?? usualMinutes
  const start = beside ? beside.start + beside.duration : usualStart
  const last = planRow(plan).days * minutesPerDay + overrunMinutes - duration
  return { roomId, start: Math.max(0, Math.min(start, last)), duration }
}

/** Adds a session after another; gives its id, or null where the plan refused it, which was said. */
export function addSessionRow(beside: Session | undefined): Id | null {
  const id = newId()
  const result = commit(settingsEdits.addSession, (plan) =>
    addSession(plan, { id, ...sessionAfter(plan, beside) }),
  )
  if (!result.ok) notify(refusalText(result.refusal))
  return result.ok ? id : null
}

/** Copies sessions with their runs and lineups, each over itself: another room or day is typed then. Gives the copies. */
export function duplicateSessions(sessions: readonly Session[]): readonly Id[] {
  const edits = sessions.map(
    ({ id, start, roomId }) =>
      (plan: Plan) =>
        duplicateSession(plan, { sessionId: id, to: [{ day: dayOf(start), roomId }], makeId: newId }),
  )
  const result = commit(settingsEdits.duplicateSessions, inTurn(...edits))
  if (!result.ok) notify(refusalText(result.refusal))
  return result.ok ? (result.value.sessions?.['']?.added ?? []).map(({ id }) => id) : []
}

/** What removing sessions does besides; null where there is nothing to remove. */
export function removalOfSessions(ids: readonly Id[]): ReturnType<typeof whatRemovingDoes> | null {
  const { plan } = openPlanNow()
  return plan && ids.length > 0 ? whatRemovingDoes(plan, 'sessions', ids) : null
}

export function removeSessions(ids: readonly Id[]): void {
  const effect = removalOfSessions(ids)
  if (!effect) return
  if (!effect.ok) {
    notify(refusalText(effect.refusal))
    return
  }
  const result = commit(effect.value.label, (plan) => removeRows(plan, 'sessions', ids))
  if (!result.ok) notify(refusalText(result.refusal))
}
