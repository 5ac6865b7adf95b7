import { type Plan, pageOf, rowsOf } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import { type Result, refuse } from '#core/plan/Result.ts'
import type { Shift } from '#core/plan/records/people.ts'
import { rowName } from '#core/plan/rowName.ts'
import { sharedSpan, spanOf } from '#core/plan/spans.ts'
import { type Id, type MakeId, minutesPerDay } from '#core/plan/units.ts'
import { finishEdit } from './finishEdit.ts'
import { mustHave, refuseDay } from './refusals.ts'

export interface ShiftsOfDay {
  /** Days count from 0. */
  readonly day: number
  readonly roomIds: readonly Id[]
  readonly toDays: readonly number[]
}

export interface CopyShifts extends ShiftsOfDay {
  /** What becomes of a shift that does not fit: left out, or the whole copy refused. */
  readonly whenTaken: 'skip' | 'refuse'
  readonly makeId: MakeId
}

/** What copying to one day comes to. */
export interface ShiftCopies {
  readonly day: number
  /** Shifts that begin in the rooms on that day already. */
  readonly there: number
  /** As they would be, under the ids of those they are copies of. */
  readonly free: readonly Shift[]
  /** Those in whose minutes the host is on another shift, or somebody has that position in the room. */
  readonly taken: readonly Shift[]
}

/** Looks where the shifts that begin in some rooms on a day would fit on other days; copies of one day see those before. */
export function shiftCopies(plan: Plan, { day, roomIds, toDays }: ShiftsOfDay): readonly ShiftCopies[] {
  const shifts = shiftsOn(plan, roomIds, day)
  const planned: Shift[] = rowsOf(plan, 'shifts')
  const targets = [...new Set(toDays)].filter((to) => to !== day).sort((a, b) => a - b)
  return targets.map((to) => {
    const later = (to - day) * minutesPerDay
    const copies = shifts.map((shift) => ({ ...shift, start: shift.start + later }))
    const taken = copies.filter((copy) => planned.some((other) => standsInTheWay(other, copy)))
    const free = copies.filter((copy) => !taken.includes(copy))
    planned.push(...free)
    return { day: to, there: shiftsOn(plan, roomIds, to).length, free, taken }
  })
}

const shiftsOn = (plan: Plan, roomIds: readonly Id[], day: number): Shift[] =>
  [...new Set(roomIds)].flatMap((roomId) => pageOf(plan, 'shifts', `${roomId}/${day}`))

const standsInTheWay = (other: Shift, copy: Shift): boolean =>
  (other.hostId === copy.hostId || (other.roomId === copy.roomId && other.position === copy.position)) &&
  sharedSpan(spanOf(other), spanOf(copy)) !== undefined

/**
 * Copies the shifts that *begin* in some rooms on a day, past midnight too, to the same clocks of other days. Nobody is
 * put on twice and no position filled twice: what does not fit is skipped, or the copy refused, as is wished. Copying
 * the same day again therefore adds nothing. Refuses a room that is gone, days that the plan does not have, a day
 * without shifts, no other day to copy to, and a copy of which nothing fits.
 */
export function copyShifts(plan: Plan, args: CopyShifts): Result<PlanDiff> {
  const { day, roomIds, toDays, whenTaken, makeId } = args
  const draft = draftOf(plan)
  for (const id of roomIds) {
    const room = mustHave(draft, 'rooms', '', id)
    if (!room.ok) return room
  }
  const noDay = [day, ...toDays].map((each) => refuseDay(plan, each)).find((refused) => refused !== undefined)
  if (noDay) return noDay
  const copies = shiftCopies(plan, args)
  if (copies.length === 0 || roomIds.length === 0) return refuse({ code: 'nowhere-to-copy' })
  if (shiftsOn(plan, roomIds, day).length === 0) {
    const names = roomIds.map((id) => rowName(plan, 'rooms', '', id, 'zh'))
    return refuse({ code: 'nothing-on-day', name: names.join('、'), day })
  }
  const inTheWay = copies.find(({ taken }) => taken.length > 0)
  const isNothingLeft = copies.every(({ free }) => free.length === 0)
  if (inTheWay && (whenTaken === 'refuse' || isNothingLeft))
    return refuse({ code: 'shifts-there', day: inTheWay.day, shifts: inTheWay.taken.length })
  for (const { free } of copies) for (const copy of free) draft.add('shifts', { ...copy, id: makeId() })
  return finishEdit(plan, draft)
}
