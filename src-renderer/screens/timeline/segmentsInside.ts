import type { Pages } from '#core/plan/Plan.ts'
import type { Id } from '#core/plan/units.ts'
import { overlaps, type Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import type { Lane } from './lanesOf.ts'
import { blocksIn, runLayout } from './runLayout.ts'

/** A frame drawn over the lanes: minutes across, px of the board down. */
export interface Frame {
  readonly minutes: Span
  readonly top: number
  readonly bottom: number
}

/**
 * The segments a frame touches, of the one session in which it touches most: a selection lives within one session.
 * undefined where it touches none.
 */
export function segmentsInside(
  lanes: readonly Lane[],
  tops: readonly number[],
  rowHeight: number,
  segments: Pages<'segments'>,
  { minutes, top, bottom }: Frame,
): { readonly sessionId: Id; readonly ids: readonly Id[] } | undefined {
  let most: { readonly sessionId: Id; readonly ids: readonly Id[] } | undefined
  for (const [index, lane] of lanes.entries()) {
    for (const { session, row, extent } of lane.sessions) {
      const rowTop = (tops[index] ?? 0) + row * rowHeight
      if (rowTop >= bottom || rowTop + rowHeight <= top || !overlaps(extent, minutes)) continue
      const ids = blocksIn(runLayout(segments.get(session.id) ?? []), minutes).map(
        ({ segment }) => segment.id,
      )
      if (ids.length > (most?.ids.length ?? 0)) most = { sessionId: session.id, ids }
    }
  }
  return most
}
