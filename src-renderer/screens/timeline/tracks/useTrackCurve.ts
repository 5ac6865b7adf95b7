import { useMemo } from 'react'
import type { Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { denseBelow } from '../zoomLevels.ts'
import { agentsCurve } from './agentsAt.ts'
import { bucketOf, highest, niceTop, onGrid } from './curvePath.ts'
import { linesIn, moneyCurve } from './minuteMoney.ts'
import type { Track } from './Track.ts'

export interface CurveValues {
  readonly span: Span
  /** Minutes under each value. */
  readonly bucket: number
  readonly values: ArrayLike<number>
}

/** What a track's rows come to by the minute, over the mounted minutes. */
export interface Curve extends CurveValues {
  readonly kind: 'spend' | 'agents'
  /** What the full height stands for. */
  readonly top: number
}

/**
 * The curve of a track; null where it has none. Made anew for other rows, another window or another scale.
 * @param beside what is drawn to the same scale, so that the two can be compared
 */
export function useTrackCurve(
  track: Track,
  span: Span,
  textScale: number,
  beside: CurveValues | null,
): Curve | null {
  const { start, end } = span
  return useMemo(() => {
    if (track.curve === null || track.bars.length === 0) return null
    const bucket = bucketOf(textScale)
    const window = onGrid({ start, end }, bucket)
    const isRough = textScale < denseBelow
    const values =
      track.curve === 'spend'
        ? moneyCurve(linesIn(track, window), window, bucket, isRough)
        : agentsCurve(track, window, bucket)
    const top = niceTop(Math.max(highest(values), highest(beside?.values ?? [])))
    return { kind: track.curve, span: window, bucket, values, top }
  }, [track, start, end, textScale, beside])
}
