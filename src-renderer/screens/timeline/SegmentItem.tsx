import { memo } from 'react'
import type { Segment } from '#core/plan/records/show.ts'
import type { Minute } from '#core/plan/units.ts'
import { minutesCss } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { useIsCut } from './clip.ts'
import { FindingDot } from './findings/FindingDot.tsx'
import { LockMark } from './LockMark.tsx'
import styles from './SessionItem.module.css'

export interface SegmentItemProps {
  readonly segment: Segment
  readonly sessionStart: Minute
  readonly row: number
  readonly rows: number
  readonly kind: string
  readonly title: string
  /** `18:10`, and the length in words; '' where there is no room for them. */
  readonly clock: string
  readonly length: string
  /** All of it in one line, for screen readers and the card beside the pointer. */
  readonly label: string
  readonly tone: string
  readonly isSelected: boolean
  readonly isOutside: boolean
  /** Whether it is wide enough for words at the present scale. */
  readonly hasText: boolean
}

/** One segment of a near session. Repaints when its own row, place or selection changes, never for scroll or zoom. */
export const SegmentItem = memo(function SegmentItem(props: SegmentItemProps) {
  const { segment, sessionStart, row, rows } = props
  const isCut = useIsCut(segment.id)
  const words = [props.kind, props.title].filter((word) => word !== '')
  return (
    <div
      role="option"
      tabIndex={-1}
      id={`segment-${segment.id}`}
      data-session={segment.sessionId}
      data-segment={segment.id}
      data-tone={props.tone}
      data-cut={isCut || undefined}
      data-outside={props.isOutside || undefined}
      aria-selected={props.isSelected}
      aria-label={props.label}
      className={styles.segment}
      style={{
        left: minutesCss(segment.start - sessionStart),
        width: minutesCss(segment.duration),
        top: `${(row / rows) * 100}%`,
        height: `${100 / rows}%`,
      }}
    >
      {props.hasText && (
        <>
          {segment.timing === 'fixed' && <LockMark />}
          {words.join(rows > 1 ? ' ' : '\n')}
          {rows === 1 && props.clock !== '' && (
            <small>
              {'\n'}
              {props.clock} {props.length}
            </small>
          )}
        </>
      )}
      <FindingDot table="segments" id={segment.id} />
    </div>
  )
})
