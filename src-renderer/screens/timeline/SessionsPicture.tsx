import { memo } from 'react'
import { minutesCss, type Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import styles from './LaneRow.module.css'
import type { PlacedSession } from './lanesOf.ts'

interface SessionsPictureProps {
  readonly sessions: readonly PlacedSession[]
  readonly rowHeight: number
  readonly span: Span
}

/** Sessions too narrow to be blocks, all of a lane as one path: a year of short shows costs one node. */
export const SessionsPicture = memo(function SessionsPicture({
  sessions,
  rowHeight,
  span,
}: SessionsPictureProps) {
  if (sessions.length === 0) return null
  const path = sessions
    .map(({ session: { start, duration }, row }) => {
      const top = row * rowHeight + 3
      return `M${start - span.start} ${top}h${duration}v${rowHeight - 7}h-${duration}z`
    })
    .join('')
  const rows = 1 + Math.max(...sessions.map(({ row }) => row))
  return (
    <svg
      className={styles.picture}
      style={{
        left: minutesCss(span.start),
        width: minutesCss(span.end - span.start),
        height: rows * rowHeight,
      }}
      viewBox={`0 0 ${span.end - span.start} ${rows * rowHeight}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  )
})
