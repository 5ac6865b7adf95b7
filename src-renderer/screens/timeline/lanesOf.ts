import { type Page, type Pages, rowsById } from '#core/plan/Plan.ts'
import type { Room, Session } from '#core/plan/records/calendar.ts'
import type { Minute } from '#core/plan/units.ts'
import type { Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { runLayout } from './runLayout.ts'

/** A session on its lane; sessions that overlap in one room stand in rows under each other. */
export interface PlacedSession {
  readonly session: Session
  readonly row: number
  /** From its first to its last drawn minute: segments may stand outside of the session. */
  readonly extent: Span
}

/** One room and what happens in it. */
export interface Lane {
  /** null is the lane of the sessions without a room. */
  readonly room: Room | null
  readonly sessions: readonly PlacedSession[]
  readonly rows: number
}

/** A lane for each room in the plan's order, and one more where sessions have no room yet. */
export function lanesOf(
  rooms: Page<'rooms'>,
  sessions: Page<'sessions'>,
  segments: Pages<'segments'>,
): Lane[] {
  const byRoom = new Map<string, Session[]>()
  const known = rowsById(rooms)
  for (const session of sessions) {
    const key = session.roomId !== null && known.has(session.roomId) ? session.roomId : ''
    const inRoom = byRoom.get(key)
    if (inRoom) inRoom.push(session)
    else byRoom.set(key, [session])
  }
  const lanes = rooms.map((room) => laneOf(room, byRoom.get(room.id) ?? [], segments))
  const roomless = byRoom.get('')
  return roomless ? [...lanes, laneOf(null, roomless, segments)] : lanes
}

function laneOf(room: Room | null, sessions: readonly Session[], segments: Pages<'segments'>): Lane {
  const rowEnds: Minute[] = []
  const placed = sessions
    .map((session) => ({ session, extent: extentOf(session, segments.get(session.id) ?? []) }))
    .sort((a, b) => a.extent.start - b.extent.start)
    .map(({ session, extent }) => {
      const free = rowEnds.findIndex((end) => end <= extent.start)
      const row = free < 0 ? rowEnds.length : free
      rowEnds[row] = extent.end
      return { session, row, extent }
    })
  return { room, sessions: placed, rows: Math.max(1, rowEnds.length) }
}

/** The minutes a session is drawn over. */
export function extentOf(session: Session, page: Page<'segments'>): Span {
  const end = session.start + session.duration
  if (page.length === 0) return { start: session.start, end }
  const run = runLayout(page)
  return { start: Math.min(session.start, run.start), end: Math.max(end, run.end) }
}

/** The top of each lane in px, and below the last one the height of all. */
export function laneTops(lanes: readonly Lane[], rowHeight: number): number[] {
  const tops = [0]
  for (const lane of lanes) tops.push((tops.at(-1) ?? 0) + lane.rows * rowHeight)
  return tops
}

/** The lane at a height, undefined above the first and below the last. */
export function laneIndexAt(tops: readonly number[], y: number): number | undefined {
  const index = tops.findLastIndex((top) => top <= y)
  return index >= 0 && index < tops.length - 1 ? index : undefined
}

/** From the first minute of any session to the last of any; undefined where there is none. */
export function extentOfLanes(lanes: readonly Lane[]): Span | undefined {
  const extents = lanes.flatMap((lane) => lane.sessions.map(({ extent }) => extent))
  if (extents.length === 0) return undefined
  return {
    start: Math.min(...extents.map(({ start }) => start)),
    end: Math.max(...extents.map(({ end }) => end)),
  }
}
