import { type Page, type Plan, pageOf, rowsById } from '#core/plan/Plan.ts'
import type { Room, Session } from '#core/plan/records/calendar.ts'
import type { Minute } from '#core/plan/units.ts'
import type { Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { type LaneSizes, sessionsHeight, trackHeight } from './laneSizes.ts'
import { runLayout } from './runLayout.ts'
import type { Track } from './tracks/Track.ts'

/** A session on its lane; sessions that overlap in one room stand in rows under each other. */
export interface PlacedSession {
  readonly session: Session
  /** Its run. */
  readonly page: Page<'segments'>
  readonly row: number
  /** From its first to its last drawn minute: segments may stand outside of the session. */
  readonly extent: Span
}

/** One room and what happens in it, or (without sessions) a track of the whole plan. */
export interface Lane {
  /** The room's id; '' for the sessions without a room, `@` and the track's kind for one of the whole plan. */
  readonly key: string
  readonly room: Room | null
  readonly sessions: readonly PlacedSession[]
  readonly rows: number
  readonly tracks: readonly Track[]
  /** Its spend lines, whether or not they are among the tracks shown; null where it has none. */
  readonly spend: Track | null
}

const noSegments: Page<'segments'> = []

/** The sessions of a room with their runs. */
export interface RoomSessions {
  readonly sessions: Session[]
  readonly pages: Page<'segments'>[]
}

/** The plan's sessions by room; '' holds those without a room that is there. */
export function sessionsByRoom(plan: Plan): ReadonlyMap<string, RoomSessions> {
  const known = rowsById(pageOf(plan, 'rooms', ''))
  const byRoom = new Map<string, RoomSessions>()
  for (const session of pageOf(plan, 'sessions', '')) {
    const key = session.roomId !== null && known.has(session.roomId) ? session.roomId : ''
    const room = byRoom.get(key) ?? { sessions: [], pages: [] }
    room.sessions.push(session)
    room.pages.push(plan.tables.segments.get(session.id) ?? noSegments)
    byRoom.set(key, room)
  }
  return byRoom
}

export function laneOf(
  key: string,
  room: Room | null,
  { sessions, pages }: RoomSessions,
  { tracks, spend }: Pick<Lane, 'tracks' | 'spend'>,
): Lane {
  const rowEnds: Minute[] = []
  const placed = sessions
    .map((session, index) => {
      const page = pages[index] ?? noSegments
      return { session, page, extent: extentOf(session, page) }
    })
    .sort((a, b) => a.extent.start - b.extent.start)
    .map((item) => {
      const free = rowEnds.findIndex((end) => end <= item.extent.start)
      const row = free < 0 ? rowEnds.length : free
      rowEnds[row] = item.extent.end
      return { ...item, row }
    })
  return { key, room, sessions: placed, rows: Math.max(1, rowEnds.length), tracks, spend }
}

/** The minutes a session is drawn over. */
export function extentOf(session: Session, page: Page<'segments'>): Span {
  const end = session.start + session.duration
  if (page.length === 0) return { start: session.start, end }
  const run = runLayout(page)
  return { start: Math.min(session.start, run.start), end: Math.max(end, run.end) }
}

/** Px from the top of a lane to each of its tracks, and below the last one its height. */
export function trackTops(lane: Lane, sizes: LaneSizes): number[] {
  const tops = [sessionsHeight(lane, sizes)]
  for (const track of lane.tracks) tops.push((tops.at(-1) ?? 0) + trackHeight(track, sizes))
  return tops
}

/** The top of each lane in px, and below the last one the height of all. */
export function laneTops(lanes: readonly Lane[], sizes: LaneSizes): number[] {
  const tops = [0]
  for (const lane of lanes) tops.push((tops.at(-1) ?? 0) + (trackTops(lane, sizes).at(-1) ?? 0))
  return tops
}

/** The lane at a height, undefined above the first and below the last. */
export function laneIndexAt(tops: readonly number[], y: number): number | undefined {
  const index = tops.findLastIndex((top) => top <= y)
  return index >= 0 && index < tops.length - 1 ? index : undefined
}

/** Where a height of the board comes to lie when lanes take another height: as far down in the same lane. */
export function movedY(from: readonly number[], to: readonly number[], y: number): number {
  const index = laneIndexAt(from, y)
  if (index === undefined) return y <= 0 ? y : y + (to.at(-1) ?? 0) - (from.at(-1) ?? 0)
  const [top, bottom] = [from[index] ?? 0, from[index + 1] ?? 0]
  const [newTop, newBottom] = [to[index] ?? 0, to[index + 1] ?? 0]
  return newTop + ((y - top) / Math.max(1, bottom - top)) * (newBottom - newTop)
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
