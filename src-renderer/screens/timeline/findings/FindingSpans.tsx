import { severities } from '#core/checks/Finding.ts'
import type { Minute } from '#core/plan/units.ts'
import { minutesCss, type Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import styles from './Findings.module.css'
import type { FindingMark } from './findingMarks.ts'

interface FindingSpansProps {
  readonly marks: readonly FindingMark[]
  /** The minutes to draw over, and the minute that the element around it begins at. */
  readonly span: Span
  readonly from: Minute
  /** Px from the top of the element around it. */
  readonly top: number
}

/** Where findings are, at their minutes: a stripe in the colour of each severity, the worst on top. One path each. */
export function FindingSpans({ marks, span, from, top }: FindingSpansProps) {
  const length = span.end - span.start
  if (marks.length === 0 || length <= 0) return null
  return (
    <svg
      className={styles.spans}
      style={{ left: minutesCss(span.start - from), width: minutesCss(length), top }}
      viewBox={`0 0 ${length} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {severities.toReversed().map((severity) => {
        const path = pathOf(marks, severity, span)
        return path === '' ? null : <path key={severity} data-severity={severity} d={path} />
      })}
    </svg>
  )
}

const pathOf = (marks: readonly FindingMark[], severity: string, span: Span): string =>
  marks
    .filter(
      ({ finding, start, end }) => finding.severity === severity && start < span.end && end > span.start,
    )
    .map(({ start, end }) => {
      const length = Math.max(1, end - start)
      return `M${start - span.start} 0h${length}v1h-${length}z`
    })
    .join('')
