import { overlaps, type Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import type { Selection } from '#renderer/store/view.ts'
import type { LaneSizes } from './laneSizes.ts'
import { type Lane, trackTops } from './lanesOf.ts'
import { blocksIn, runLayout } from './runLayout.ts'
import { barsIn } from './tracks/packBars.ts'

/** A frame drawn over the lanes: minutes across, px of the board down. */
export interface Frame {
  readonly minutes: Span
  readonly top: number
  readonly bottom: number
}

/**
 * The rows that a frame touches: the segments of one session, or the shifts, lines … of one page, whichever it touches
 * most of: a selection lives within one page. undefined where it touches none.
 */
export function rowsInside(
  lanes: readonly Lane[],
  tops: readonly number[],
  sizes: LaneSizes,
  frame: Frame,
): Selection | undefined {
  const found = lanes.flatMap((lane, index) => {
    const top = tops[index] ?? 0
    if (top >= frame.bottom || (tops[index + 1] ?? top) <= frame.top) return []
    return [...segmentsInside(lane, top, sizes, frame), ...barsInside(lane, top, sizes, frame)]
  })
  return found.reduce<Selection | undefined>(
    (most, one) => (one.ids.length > (most?.ids.length ?? 0) ? one : most),
    undefined,
  )
}

function segmentsInside(lane: Lane, laneTop: number, sizes: LaneSizes, frame: Frame): Selection[] {
  return lane.sessions.flatMap(({ session, page, row, extent }) => {
    const top = laneTop + row * sizes.session
    if (top >= frame.bottom || top + sizes.session <= frame.top) return []
    if (!overlaps(extent, frame.minutes)) return []
    const ids = blocksIn(runLayout(page), frame.minutes).map(({ segment }) => segment.id)
    return [{ table: 'segments', page: session.id, ids }]
  })
}

function barsInside(lane: Lane, laneTop: number, sizes: LaneSizes, frame: Frame): Selection[] {
  if (sizes.detail === 'dense') return []
  const pages = new Map<string, { table: Selection['table']; page: string; ids: string[] }>()
  const offsets = trackTops(lane, sizes)
  for (const [at, track] of lane.tracks.entries()) {
    const rowsTop = laneTop + (offsets[at] ?? 0) + (track.curve === null ? 0 : sizes.curve)
    for (const { table, page, id, lane: row } of barsIn(track, frame.minutes)) {
      const top = rowsTop + row * sizes.bar
      if (top >= frame.bottom || top + sizes.bar <= frame.top) continue
      const key = `${table}/${page}`
      const ofPage = pages.get(key) ?? { table, page, ids: [] }
      ofPage.ids.push(id)
      pages.set(key, ofPage)
    }
  }
  return [...pages.values()]
}
