import { duplicateSegments } from '#core/edits/duplicateSegments.ts'
import { inTurn } from '#core/edits/inTurn.ts'
import { mergeSegments } from '#core/edits/mergeSegments.ts'
import { moveSegments } from '#core/edits/moveSegments.ts'
import { moveSession } from '#core/edits/moveSession.ts'
import { removeRows } from '#core/edits/removeRows.ts'
import { removeSegments } from '#core/edits/removeSegments.ts'
import { removeSession } from '#core/edits/removeSession.ts'
import { resizeSession } from '#core/edits/resizeSession.ts'
import { setSegmentDuration } from '#core/edits/setSegmentDuration.ts'
import { setSegmentTiming } from '#core/edits/setSegmentTiming.ts'
import { splitSegment } from '#core/edits/splitSegment.ts'
import { findRow, type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { commitOrNotify } from '#renderer/store/commitOrNotify.ts'
import { newId } from '#renderer/store/identity.ts'
import { openPlanNow } from '#renderer/store/openPlan.ts'
import { setView } from '#renderer/store/view.ts'
import { selectBars, selectBarsWhereTheyAre, selectSegments, selectSession } from './boardSelection.ts'
import type { Held } from './held.ts'
import type { Lane } from './lanesOf.ts'
import { copySessionTo } from './runCopies.ts'
import { rowAfterRemoval } from './runNeighbours.ts'
import { timelineEdits } from './timelineEdits.ts'
import { copyBars, moveBars, rowsOfRefs, setBarSpan } from './tracks/barEdits.ts'

/** Moves what is held by some minutes. */
export function moveHeld(plan: Plan, held: Held, minutes: Minute): void {
  if (held.kind === 'segments') {
    const { sessionId, ids } = held
    commitOrNotify(timelineEdits.moveSegments, (now) => moveSegments(now, sessionId, ids, minutes))
  } else if (held.kind === 'session') {
    const { sessionId } = held
    const session = findRow(plan, 'sessions', '', sessionId)
    if (session)
      commitOrNotify(timelineEdits.moveSession, (now) => moveSession(now, sessionId, session.start + minutes))
  } else if (commitOrNotify(timelineEdits.moveRows, moveBars(held, minutes))) {
    followBars(held)
  }
}

/** A row moved past midnight or into another room is on another page from now on. */
function followBars({ table, ids }: Extract<Held, { readonly kind: 'bars' }>): void {
  const { plan } = openPlanNow()
  if (plan) selectBarsWhereTheyAre(plan, table, ids)
}

/** Makes what is held longer or shorter, each by the same. */
export function stretchHeld(plan: Plan, held: Held, minutes: Minute): void {
  if (held.kind === 'session') {
    const { sessionId } = held
    const session = findRow(plan, 'sessions', '', sessionId)
    const duration = (session?.duration ?? 0) + minutes
    commitOrNotify(timelineEdits.resizeSession, (now) => resizeSession(now, sessionId, duration))
  } else if (held.kind === 'segments') {
    const { sessionId, ids } = held
    const edits = ids.map((id) => (now: Plan) => {
      const duration = (findRow(now, 'segments', sessionId, id)?.duration ?? 0) + minutes
      return setSegmentDuration(now, sessionId, [id], duration)
    })
    commitOrNotify(timelineEdits.resizeSegment, inTurn(...edits))
  } else {
    const edits = rowsOfRefs(plan, held).flatMap((row) =>
      'publishAt' in row ? [] : [setBarSpan({ ...held, ids: [row.id] }, row.start, row.duration + minutes)],
    )
    if (edits.length > 0) commitOrNotify(timelineEdits.resizeRow, inTurn(...edits))
  }
}

/** Moves a session, shifts or lines to the next room up or down. */
export function moveHeldToRoom(plan: Plan, lanes: readonly Lane[], held: Held, step: 1 | -1): void {
  if (held.kind === 'segments') return
  const [row] = held.kind === 'bars' ? rowsOfRefs(plan, held) : []
  const roomId =
    held.kind === 'session'
      ? findRow(plan, 'sessions', '', held.sessionId)?.roomId
      : row && 'roomId' in row && row.roomId
  const rooms = lanes.flatMap(({ room }) => (room ? [room.id] : []))
  const index = roomId ? rooms.indexOf(roomId) : -1
  const next = rooms[index + step]
  if (index < 0 || next === undefined) return
  if (held.kind === 'bars') {
    if (commitOrNotify(timelineEdits.moveRows, moveBars(held, 0, next))) followBars(held)
    return
  }
  const session = findRow(plan, 'sessions', '', held.sessionId)
  if (session)
    commitOrNotify(timelineEdits.moveSession, (now) => moveSession(now, session.id, session.start, next))
}

/** Puts copies right after what is held, and selects them. */
export function duplicateHeld(plan: Plan, held: Held): void {
  if (held.kind === 'segments') {
    const { sessionId, ids } = held
    const newIds = ids.map(newId)
    const edit = (now: Plan) => duplicateSegments(now, sessionId, ids, newIds)
    if (commitOrNotify(timelineEdits.copySegments, edit)) selectSegments(sessionId, newIds)
  } else if (held.kind === 'session') {
    const session = findRow(plan, 'sessions', '', held.sessionId)
    if (!session) return
    const made: Id[] = []
    const makeId = () => made[made.push(newId()) - 1] ?? newId()
    const edit = copySessionTo(session.id, session.start + session.duration, session.roomId, makeId)
    if (commitOrNotify(timelineEdits.copySession, edit)) selectSession(made[0] ?? session.id)
  } else {
    const rows = rowsOfRefs(plan, held)
    const [row] = rows
    if (!row) return
    const ids = rows.map(newId)
    const left = [...ids]
    const minutes = 'publishAt' in row ? 60 : row.duration
    const edit = copyBars(held.table, rows, minutes, null, () => left.shift() ?? newId())
    if (commitOrNotify(timelineEdits.copyRows, edit)) followBars({ ...held, ids })
  }
}

export function removeHeld(plan: Plan, held: Held): void {
  if (held.kind === 'session') {
    const { sessionId } = held
    if (commitOrNotify(timelineEdits.removeSession, (now) => removeSession(now, sessionId)))
      setView({ selection: null })
  } else if (held.kind === 'segments') {
    const { sessionId, ids } = held
    const next = rowAfterRemoval(pageOf(plan, 'segments', sessionId), ids)
    if (!commitOrNotify(timelineEdits.removeSegments, (now) => removeSegments(now, sessionId, ids))) return
    if (next === undefined) selectSession(sessionId)
    else selectSegments(sessionId, [next])
  } else {
    const { table, page, ids } = held
    const next = rowAfterRemoval(pageOf(plan, table, page), ids)
    const refs = ids.map((id) => ({ id, page }))
    if (!commitOrNotify(timelineEdits.removeRows, (now) => removeRows(now, table, refs))) return
    if (next === undefined) setView({ selection: null })
    else selectBars(table, page, [next])
  }
}

/** Fixes all of the segments; where all are fixed already, links them again. */
export function toggleTiming(plan: Plan, sessionId: Id, ids: readonly Id[]): void {
  const isFixed = ids.every((id) => findRow(plan, 'segments', sessionId, id)?.timing === 'fixed')
  const timing = isFixed ? 'linked' : 'fixed'
  commitOrNotify(timelineEdits.setTiming, (now) => setSegmentTiming(now, sessionId, ids, timing))
}

/** Makes two of one at a minute, and selects the second. */
export function splitAt(sessionId: Id, segmentId: Id, at: Minute): void {
  const id = newId()
  const edit = (now: Plan) => splitSegment(now, sessionId, segmentId, at, id)
  if (commitOrNotify(timelineEdits.splitSegment, edit)) selectSegments(sessionId, [id])
}

/** Makes one of several, and selects it. */
export function mergeHeld(plan: Plan, sessionId: Id, ids: readonly Id[]): void {
  const first = pageOf(plan, 'segments', sessionId).find(({ id }) => ids.includes(id))
  const edit = (now: Plan) => mergeSegments(now, sessionId, ids)
  if (commitOrNotify(timelineEdits.mergeSegments, edit) && first) selectSegments(sessionId, [first.id])
}
