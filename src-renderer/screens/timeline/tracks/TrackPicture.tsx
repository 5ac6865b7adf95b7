import { memo } from 'react'
import { minutesCss, type Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { barsIn } from './packBars.ts'
import type { Track } from './Track.ts'
import styles from './Tracks.module.css'

interface TrackPictureProps {
  readonly track: Track
  readonly span: Span
  readonly top: number
  readonly height: number
}

/** The blocks of a far track as one path; where they are many on top of each other it is darker. */
export const TrackPicture = memo(function TrackPicture({ track, span, top, height }: TrackPictureProps) {
  const rows = Math.max(1, track.rows)
  const minutes = span.end - span.start
  const path = barsIn(track, span)
    .map(({ start, end, lane }) => `M${start - span.start} ${lane}h${end - start}v0.8h${start - end}z`)
    .join('')
  return (
    <svg
      className={styles.picture}
      style={{ left: minutesCss(span.start), width: minutesCss(minutes), top, height }}
      viewBox={`0 0 ${minutes} ${rows}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  )
})
