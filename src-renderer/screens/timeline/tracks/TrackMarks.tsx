import { memo } from 'react'
import { formatClock } from '#core/plan/clock.ts'
import { minutesCss, type Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { timelineText } from '#renderer/text/timelineText.ts'
import { useText } from '#renderer/text/useText.ts'
import type { TrackMark } from './Track.ts'
import styles from './Tracks.module.css'

interface TrackMarksProps {
  readonly marks: readonly TrackMark[]
  readonly span: Span
  readonly textScale: number
}

/** Px that the words of a hole need, and below which handovers are too close to be told apart. */
const wordsPx = 70
const handoverPx = 0.3

/** Minutes on air without a host on shift, as red-edged holes, and where one host gives way to another. */
export const TrackMarks = memo(function TrackMarks({ marks, span, textScale }: TrackMarksProps) {
  const text = useText(timelineText)
  return marks
    .filter(({ start, end }) => start < span.end && end >= span.start)
    .map(({ kind, start, end }) => {
      if (kind === 'handover')
        return textScale < handoverPx ? null : (
          <span
            key={`handover ${start}`}
            className={styles.handover}
            role="img"
            aria-label={text.handoverAt(formatClock(start))}
            title={text.handoverAt(formatClock(start))}
            style={{ left: minutesCss(start) }}
          />
        )
      const words = text.noHost(end - start)
      return (
        <span
          key={`hole ${start}`}
          className={styles.hole}
          role="img"
          aria-label={words}
          title={words}
          style={{ left: minutesCss(start), width: minutesCss(end - start) }}
        >
          {(end - start) * textScale >= wordsPx ? words : ''}
        </span>
      )
    })
})
