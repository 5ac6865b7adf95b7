import { addShift } from '#core/edits/addShift.ts'
import { copyShifts } from '#core/edits/copyShifts.ts'
import { paintUnavailable } from '#core/edits/paintUnavailable.ts'
import { placeShift } from '#core/edits/placeShift.ts'
import { setThresholds } from '#core/edits/setThresholds.ts'
import { dayOf } from '#core/plan/clock.ts'
import { rowsOf } from '#core/plan/Plan.ts'
import { at, idIn, type RecordVerb } from './pickRows.ts'

let made = 0
const makeId = (): string => `roster${made++}`

/** Edits of the roster and of what service is planned by. */
export const rosterVerbs: { readonly [name: string]: RecordVerb } = {
  addShift: (plan, { pick, other, minutes }) =>
    addShift(plan, {
      id: makeId(),
      hostId: idIn(plan, 'hosts', pick),
      roomId: idIn(plan, 'rooms', other),
      start: other % 4000,
      duration: minutes,
    }),
  placeShift: (plan, { pick, other, minutes }) => {
    const shift = at(rowsOf(plan, 'shifts'), pick)
    return placeShift(plan, {
      page: `${shift?.roomId}/${dayOf(shift?.start ?? 0)}`,
      shiftId: shift?.id ?? 'gone',
      copyId: pick % 2 ? makeId() : null,
      hostId: idIn(plan, 'hosts', other),
      roomId: idIn(plan, 'rooms', other),
      start: other % 4000,
      duration: minutes,
    })
  },
  copyShifts: (plan, { pick, other }) => {
    const shift = at(rowsOf(plan, 'shifts'), pick)
    return copyShifts(plan, {
      day: dayOf(shift?.start ?? 0),
      roomIds: [shift?.roomId ?? 'gone', idIn(plan, 'rooms', other)],
      toDays: [other % 3, pick % 3],
      whenTaken: other % 4 ? 'skip' : 'refuse',
      makeId,
    })
  },
  paintUnavailable: (plan, { pick, other, minutes }) =>
    paintUnavailable(plan, {
      hostId: idIn(plan, 'hosts', pick),
      start: other % 4000,
      duration: minutes,
      isAway: other % 3 > 0,
    }),
  setThresholds: (plan, { pick }) =>
    setThresholds(plan, { 'service-overload.level': pick % 5 ? (pick % 100) / 100 : null }),
}
