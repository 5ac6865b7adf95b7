import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Id } from '#core/plan/units.ts'
import { setView, useView } from '#renderer/store/view.ts'
import { type ClickKeys, clickSelection, selectedSegments } from './clickSelection.ts'
import type { Hit } from './Grip.ts'

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

/** The selected segments of a session as they are now, for handlers. */
export const selectedNow = (sessionId: Id): readonly Id[] =>
  selectedSegments(useView.getState().selection, sessionId)

/** What a click on a segment or a session selects. */
export function selectByClick(plan: Plan, { sessionId, segmentId }: Hit, keys: ClickKeys): void {
  if (segmentId === null) {
    selectSession(sessionId)
    return
  }
  const run = pageOf(plan, 'segments', sessionId)
  const { selection } = useView.getState()
  setView({ selection: clickSelection(selection, run, sessionId, segmentId, keys), sessionId })
}

export const openRunOfShow = (sessionId: Id): void => setView({ screen: 'runOfShow', sessionId })
