import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Id } from '#core/plan/units.ts'
import { setView, useView } from '#renderer/store/view.ts'
import { type ClickKeys, clickSelection, selectedRows } from './clickSelection.ts'
import { type Hit, isBarHit } from './Grip.ts'
import type { BarTable } from './tracks/Track.ts'

/** Selecting something of a session also makes it the session that the run of show opens with. */
export function selectSegments(sessionId: Id, ids: readonly Id[]): void {
  setView({ selection: { table: 'segments', page: sessionId, ids }, sessionId })
}

export function selectSession(sessionId: Id): void {
  setView({ selection: { table: 'sessions', page: '', ids: [sessionId] }, sessionId })
}

export function selectRoom(roomId: Id): void {
  setView({ selection: { table: 'rooms', page: '', ids: [roomId] } })
}

export function selectBars(table: BarTable, page: string, ids: readonly Id[]): void {
  setView({ selection: { table, page, ids } })
}

/** Selects rows on the page that they are on by now: a shift moved past midnight is on another day's. */
export function selectBarsWhereTheyAre(plan: Plan, table: BarTable, ids: readonly Id[]): void {
  for (const [page, rows] of plan.tables[table]) {
    const here = rows.filter(({ id }) => ids.includes(id))
    if (here.length === 0) continue
    const found = here.map(({ id }) => id)
    selectBars(table, page, found)
    return
  }
}

/** The selected rows beside something that lies under the pointer, as they are now. */
export function selectedNow(hit: Hit): readonly Id[] {
  const { selection } = useView.getState()
  return isBarHit(hit)
    ? selectedRows(selection, hit.table, hit.page)
    : selectedRows(selection, 'segments', hit.sessionId)
}

/** What a click on a segment, a session, a shift … selects. */
export function selectByClick(plan: Plan, hit: Hit, keys: ClickKeys): void {
  const { selection } = useView.getState()
  if (isBarHit(hit)) {
    setView({ selection: clickSelection(selection, pageOf(plan, hit.table, hit.page), hit, keys) })
    return
  }
  const { sessionId, segmentId } = hit
  if (segmentId === null) {
    selectSession(sessionId)
    return
  }
  const run = pageOf(plan, 'segments', sessionId)
  const clicked = { table: 'segments', page: sessionId, id: segmentId } as const
  setView({ selection: clickSelection(selection, run, clicked, keys), sessionId })
}

export const openRunOfShow = (sessionId: Id): void => setView({ screen: 'runOfShow', sessionId })
