import { dayOf } from '#core/plan/clock.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf, type PlanDraft } from '#core/plan/PlanDraft.ts'
import { type Result, refuse } from '#core/plan/Result.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import type { Shift } from '#core/plan/records/people.ts'
import { rowName } from '#core/plan/rowName.ts'
import { type Id, type MakeId, minutesPerDay } from '#core/plan/units.ts'
import { copySession } from './copySession.ts'
import { finishEdit } from './finishEdit.ts'
import { mustHave, type Refused, refuseDay } from './refusals.ts'

export interface CopyRoomDay {
  readonly roomId: Id
  /** Days count from 0, the plan's first. */
  readonly day: number
  readonly toDays: readonly number[]
  /** The same room when left out. */
  readonly toRoomIds?: readonly Id[]
  readonly what: readonly ('sessions' | 'shifts' | 'spend')[]
  readonly makeId: MakeId
}

/** What starts in a room on a day. */
interface RoomDay {
  readonly sessions: readonly Session[]
  readonly shifts: readonly Shift[]
  readonly spend: readonly SpendLine[]
}

/**
 * Copies all that *starts* in a room on a day, past midnight too, to the same clocks of other days, other rooms or
 * both: sessions as `duplicateSession` does, shifts with their hosts, spend lines with their money. What is planned
 * there already stays; overlaps and hosts in two rooms are shown, not mended. Refuses a room that is gone, a day that
 * the plan does not have, a day without anything to copy, a choice of nothing but the place itself, and copies that
 * would leave the plan.
 */
export function copyRoomDay(plan: Plan, args: CopyRoomDay): Result<PlanDiff> {
  const { roomId, day, toDays, toRoomIds = [roomId], what, makeId } = args
  const draft = draftOf(plan)
  for (const id of [roomId, ...toRoomIds]) {
    const room = mustHave(draft, 'rooms', '', id)
    if (!room.ok) return room
  }
  const refused = refuseDays(plan, toDays)
  if (refused) return refused
  const places = placesOf(toDays, toRoomIds).filter((place) => place.day !== day || place.roomId !== roomId)
  if (places.length === 0) return refuse({ code: 'nowhere-to-copy' })
  const rows = roomDayOf(draft, roomId, day, what)
  if (Object.values(rows).every((of) => of.length === 0))
    return refuse({ code: 'nothing-on-day', name: rowName(plan, 'rooms', '', roomId, 'zh'), day })
  for (const place of places) copyTo(draft, rows, (place.day - day) * minutesPerDay, place.roomId, makeId)
  return finishEdit(plan, draft)
}

function refuseDays(plan: Plan, days: readonly number[]): Refused | undefined {
  return days.map((day) => refuseDay(plan, day)).find((refused) => refused !== undefined)
}

const placesOf = (days: readonly number[], roomIds: readonly Id[]) =>
  [...new Set(days)].flatMap((day) => [...new Set(roomIds)].map((roomId) => ({ day, roomId })))

function roomDayOf(draft: PlanDraft, roomId: Id, day: number, what: CopyRoomDay['what']): RoomDay {
  const page = `${roomId}/${day}`
  const isOnDay = (session: Session): boolean => session.roomId === roomId && dayOf(session.start) === day
  return {
    sessions: what.includes('sessions') ? draft.page('sessions', '').filter(isOnDay) : [],
    shifts: what.includes('shifts') ? draft.page('shifts', page) : [],
    spend: what.includes('spend') ? draft.page('spend', page) : [],
  }
}

function copyTo(draft: PlanDraft, rows: RoomDay, minutes: number, roomId: Id, makeId: MakeId): void {
  for (const session of rows.sessions) copySession(draft, session, { minutes, roomId }, makeId)
  for (const shift of rows.shifts)
    draft.add('shifts', { ...shift, id: makeId(), roomId, start: shift.start + minutes })
  for (const line of rows.spend)
    draft.add('spend', { ...line, id: makeId(), roomId, start: line.start + minutes })
}
