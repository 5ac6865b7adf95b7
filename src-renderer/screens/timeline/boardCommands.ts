import { addRow } from '#core/edits/addRow.ts'
import { addSession } from '#core/edits/addSession.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import { type Id, type Minute, minutesPerDay, overrunMinutes } from '#core/plan/units.ts'
import { commitOrNotify } from '#renderer/store/commitOrNotify.ts'
import { newId } from '#renderer/store/identity.ts'
import { useView } from '#renderer/store/view.ts'
import { timelineText } from '#renderer/text/timelineText.ts'
import { selectRoom, selectSession } from './boardSelection.ts'
import { timelineEdits } from './timelineEdits.ts'

/** How long a session is before anybody said so. */
const newSessionMinutes = 60

/** Adds a room under the others, named by its number, and selects it so that it can be named. */
export function addRoom(plan: Plan): void {
  const id = newId()
  const { lang } = useView.getState()
  const name = timelineText[lang].roomName(pageOf(plan, 'rooms', '').length + 1)
  const room = blankRow('rooms', { id, planId: plan.id, name })
  if (commitOrNotify(timelineEdits.addRoom, (now) => addRow(now, 'rooms', room))) selectRoom(id)
}

/**
 * Adds a session that begins at the quarter hour before a minute, or as late as the plan's end lets it.
 * @param roomId null puts it on the lane of the sessions without a room
 */
export function addSessionAt(plan: Plan, roomId: Id | null, minute: number): void {
  const id = newId()
  const last = planRow(plan).days * minutesPerDay + overrunMinutes - newSessionMinutes
  const start: Minute = Math.max(0, Math.min(last, Math.floor(minute / 15) * 15))
  const fields = { id, roomId, start, duration: newSessionMinutes }
  if (commitOrNotify(timelineEdits.addSession, (now) => addSession(now, fields))) selectSession(id)
}
