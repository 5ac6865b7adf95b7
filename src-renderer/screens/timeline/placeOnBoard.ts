import { findRow, type Plan } from '#core/plan/Plan.ts'
import type { Id } from '#core/plan/units.ts'
import type { Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import type { Selection } from '#renderer/store/view.ts'
import type { Lane } from './lanesOf.ts'

/** What is looked at: the selection, else the session. */
export interface Subject {
  readonly selection: Selection | null
  readonly sessionId: Id | null
}

export interface PlaceOnBoard {
  readonly span: Span
  readonly lane: number
  readonly row: number
}

/** The minutes, lane and row of what is looked at; undefined where it is not on the board. */
export function placeOnBoard(
  plan: Plan,
  lanes: readonly Lane[],
  { selection, sessionId }: Subject,
): PlaceOnBoard | undefined {
  const segmentId = selection?.table === 'segments' ? selection.ids.at(-1) : undefined
  const ofSession = segmentId !== undefined ? selection?.page : (selectedSession(selection) ?? sessionId)
  if (!ofSession) return undefined
  for (const [lane, { sessions }] of lanes.entries()) {
    const placed = sessions.find(({ session }) => session.id === ofSession)
    if (!placed) continue
    const row = segmentId === undefined ? placed.session : findRow(plan, 'segments', ofSession, segmentId)
    return row && { span: { start: row.start, end: row.start + row.duration }, lane, row: placed.row }
  }
  return undefined
}

const selectedSession = (selection: Selection | null): Id | undefined =>
  selection?.table === 'sessions' ? selection.ids.at(-1) : undefined
