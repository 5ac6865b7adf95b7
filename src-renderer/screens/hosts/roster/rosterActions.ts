import { addShift } from '#core/edits/addShift.ts'
import { type CopyShifts, copyShifts, shiftCopies } from '#core/edits/copyShifts.ts'
import { paintUnavailable } from '#core/edits/paintUnavailable.ts'
import { type PlaceShift, placeShift } from '#core/edits/placeShift.ts'
import { removeRows } from '#core/edits/removeRows.ts'
import type { Texts } from '#core/plan/Lang.ts'
import { findRow, type Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import type { Span } from '#core/plan/spans.ts'
import { pageKeyOf } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { notify } from '#renderer/frame/notify.ts'
import type { BoardBar, BoardDraft } from '#renderer/parts/RosterBoard/BoardRow.ts'
import { newId } from '#renderer/store/identity.ts'
import { commit, openPlanNow } from '#renderer/store/openPlan.ts'
import { select } from '#renderer/store/view.ts'
import { rosterEdits, shiftsCopied } from '#renderer/text/hostsText.ts'

function done(label: Texts, edit: (plan: Plan) => Result<PlanDiff>): boolean {
  const result = commit(label, edit)
  if (!result.ok) notify(refusalText(result.refusal))
  return result.ok
}

/** Puts a host on in a room and selects the shift. */
export function paintShift(hostId: Id, roomId: Id, { start, end }: Span): void {
  const id = newId()
  const isDone = done(rosterEdits.paint, (plan) =>
    addShift(plan, { id, hostId, roomId, start, duration: end - start }),
  )
  if (isDone) selectShift(roomId, start, id)
}

const selectShift = (roomId: Id, start: number, id: Id): void =>
  select({ table: 'shifts', page: pageKeyOf('shifts', { roomId, start } as never), ids: [id] })

/** Moves or copies what was dragged to where it was let go. */
export function placeDragged(by: 'host' | 'room', { bar, kind, rowKey, start, end }: BoardDraft): void {
  const { plan } = openPlanNow()
  const shift = plan && bar && findRow(plan, 'shifts', bar.page, bar.id)
  if (!shift || !bar) return
  const copyId = kind === 'copy' ? newId() : null
  const place: PlaceShift = {
    page: bar.page,
    shiftId: bar.id,
    copyId,
    start,
    duration: end - start,
    ...(by === 'host' ? { hostId: rowKey } : { roomId: rowKey }),
  }
  const label = kind === 'copy' ? rosterEdits.copy : kind === 'resize' ? rosterEdits.resize : rosterEdits.move
  if (done(label, (now) => placeShift(now, place)))
    selectShift(place.roomId ?? shift.roomId, start, copyId ?? bar.id)
}

export function removeShift({ page, id }: BoardBar): void {
  if (done(rosterEdits.remove, (plan) => removeRows(plan, 'shifts', [{ page, id }]))) select(null)
}

/** Marks a host off for what was painted, or on again for what was painted over a mark. */
export function paintOff({ rowKey: hostId, start, end, kind }: BoardDraft): void {
  const isAway = kind !== 'erase'
  done(isAway ? rosterEdits.off : rosterEdits.on, (plan) =>
    paintUnavailable(plan, { hostId, start, duration: end - start, isAway }),
  )
}

/** Copies a day's shifts and says how many; false where it was refused. */
export function copyDay(args: Omit<CopyShifts, 'makeId'>): boolean {
  const { plan } = openPlanNow()
  if (!plan) return false
  const copies = shiftCopies(plan, args)
  const isDone = done(rosterEdits.copyDay, (now) => copyShifts(now, { ...args, makeId: newId }))
  const count = (of: 'free' | 'taken') => copies.reduce((sum, each) => sum + each[of].length, 0)
  if (isDone) notify(shiftsCopied(count('free'), count('taken')), { tone: 'done' })
  return isDone
}
