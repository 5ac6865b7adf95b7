import { memo } from 'react'
import { minutesCss } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { curvePath } from './curvePath.ts'
import styles from './Tracks.module.css'
import type { Curve, CurveValues } from './useTrackCurve.ts'

interface TrackCurveProps {
  readonly curve: Curve
  /** Drawn over it to the same scale; null where nothing is. */
  readonly needed: CurveValues | null
  readonly height: number
}

/** The area under a curve: one path, aggregated by the px, which a zoom stretches without a repaint here. */
export const TrackCurve = memo(function TrackCurve({ curve, needed, height }: TrackCurveProps) {
  const { span, bucket, values, top, kind } = curve
  const minutes = Math.max(1, values.length * bucket)
  return (
    <svg
      className={styles.curve}
      style={{ left: minutesCss(span.start), width: minutesCss(minutes), height: height - 3 }}
      viewBox={`0 0 ${minutes} 1`}
      preserveAspectRatio="none"
      data-curve={kind}
      aria-hidden="true"
    >
      <path className={styles.area} d={curvePath(values, bucket, top, true)} />
      <path className={styles.outline} d={curvePath(values, bucket, top, false)} />
      {needed && (
        <path
          className={styles.needed}
          d={curvePath(needed.values, needed.bucket, top, false)}
          transform={`translate(${needed.span.start - span.start})`}
        />
      )}
    </svg>
  )
})
