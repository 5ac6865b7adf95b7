import type { ShownTracks } from './shownTracks.ts'
import type { Track } from './tracks/Track.ts'
import type { Detail } from './zoomLevels.ts'

/** Heights in px of what stands in a lane, at one detail and with what is shown. */
export interface LaneSizes {
  readonly detail: Detail
  /** A row of sessions: their bars and, when near, their run and who is on air in it. */
  readonly session: number
  /** From the top of a session to its segments, and to the line of who is on air; null where they are not drawn. */
  readonly runTop: number | null
  readonly hostsTop: number | null
  /** A row of shifts, lines, bookings … and the curve above them. */
  readonly bar: number
  readonly curve: number
}

const barHeights = { near: 22, far: 20, dense: 9 } as const
const curveHeights = { near: 36, far: 28, dense: 22 } as const
const sessionHead = 22
const runHeight = 58
const hostsHeight = 18

/** What is drawn at a detail, and how high; all of it on a grid of 2 px. */
export function laneSizes(detail: Detail, shown: ShownTracks): LaneSizes {
  const isNear = detail === 'near'
  const runTop = isNear && shown.segments ? sessionHead : null
  const hostsTop = isNear && shown.hosts ? sessionHead + (runTop === null ? 0 : runHeight) : null
  const far = detail === 'far' && shown.segments ? 44 : sessionHead + 4
  const near = sessionHead + 6 + (runTop === null ? 0 : runHeight) + (hostsTop === null ? 0 : hostsHeight)
  return {
    detail,
    session: isNear ? near : far,
    runTop,
    hostsTop,
    bar: barHeights[detail],
    curve: curveHeights[detail],
  }
}

/** A room without any session yet takes no more than a row to put one on. */
const emptyLane = 44

/** The height of a lane's sessions. */
export function sessionsHeight(
  { rows, sessions }: { readonly rows: number; readonly sessions: readonly unknown[] },
  sizes: LaneSizes,
): number {
  return rows * (sessions.length === 0 ? Math.min(emptyLane, sizes.session) : sizes.session)
}

/** Rows of blocks become one picture when dense, however many they are. */
const mostDenseRows = 2

/** The height of a track: its curve, and under it its rows. */
export function trackHeight({ rows, curve }: Pick<Track, 'rows' | 'curve'>, sizes: LaneSizes): number {
  const shownRows = sizes.detail === 'dense' ? Math.min(mostDenseRows, rows) : rows
  return Math.max(leastTrack, (curve === null ? 0 : sizes.curve) + shownRows * sizes.bar + trackPadding)
}

/** A track has its name beside it. */
const leastTrack = 18
/** Px under the rows of a track. */
const trackPadding = 3
