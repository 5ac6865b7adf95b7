import { findRow, type Plan } from '#core/plan/Plan.ts'
import type { Id } from '#core/plan/units.ts'
import type { Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import type { Selection } from '#renderer/store/view.ts'
import type { LaneSizes } from './laneSizes.ts'
import { type Lane, trackTops } from './lanesOf.ts'
import { isBarTable } from './tracks/Track.ts'

/** What is looked at: the selection, else the session. */
export interface Subject {
  readonly selection: Selection | null
  readonly sessionId: Id | null
}

export interface PlaceOnBoard {
  readonly span: Span
  readonly lane: number
  /** Px from the top of the lane, and its own height. */
  readonly top: number
  readonly height: number
}

/** The minutes, lane and height of what is looked at; undefined where it is not on the board. */
export function placeOnBoard(
  plan: Plan,
  lanes: readonly Lane[],
  sizes: LaneSizes,
  { selection, sessionId }: Subject,
): PlaceOnBoard | undefined {
  if (selection && isBarTable(selection.table)) return placeOfBar(lanes, sizes, selection)
  const segmentId = selection?.table === 'segments' ? selection.ids.at(-1) : undefined
  const ofSession = segmentId !== undefined ? selection?.page : (selectedSession(selection) ?? sessionId)
  if (!ofSession) return undefined
  for (const [lane, { sessions }] of lanes.entries()) {
    const placed = sessions.find(({ session }) => session.id === ofSession)
    if (!placed) continue
    const row = segmentId === undefined ? placed.session : findRow(plan, 'segments', ofSession, segmentId)
    return (
      row && {
        span: { start: row.start, end: row.start + row.duration },
        lane,
        top: placed.row * sizes.session,
        height: sizes.session,
      }
    )
  }
  return undefined
}

function placeOfBar(
  lanes: readonly Lane[],
  sizes: LaneSizes,
  { table, ids }: Selection,
): PlaceOnBoard | undefined {
  const id = ids.at(-1)
  for (const [index, lane] of lanes.entries()) {
    for (const [at, track] of lane.tracks.entries()) {
      const bar = track.bars.find((item) => item.id === id && item.table === table)
      if (!bar) continue
      const curve = track.curve === null ? 0 : sizes.curve
      const top = (trackTops(lane, sizes)[at] ?? 0) + curve + bar.lane * sizes.bar
      return { span: { start: bar.start, end: bar.end }, lane: index, top, height: sizes.bar }
    }
  }
  return undefined
}

const selectedSession = (selection: Selection | null): Id | undefined =>
  selection?.table === 'sessions' ? selection.ids.at(-1) : undefined
