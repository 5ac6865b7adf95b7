import { memo } from 'react'
import type { Minute } from '#core/plan/units.ts'
import { minutesCss } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { timelineText } from '#renderer/text/timelineText.ts'
import { useText } from '#renderer/text/useText.ts'
import type { FaultBlock } from './runLayout.ts'
import styles from './SessionItem.module.css'

interface FaultMarksProps {
  readonly faults: readonly FaultBlock[]
  readonly sessionStart: Minute
}

/** Gaps as red-edged holes and overlaps as red hatching over what they cover, each with its minutes. The segments' labels say them too. */
export const FaultMarks = memo(function FaultMarks({ faults, sessionStart }: FaultMarksProps) {
  const text = useText(timelineText)
  return faults.map(({ kind, segmentId, start, end }) => {
    const words = text[kind](end - start)
    return (
      <div
        key={segmentId}
        className={kind === 'gap' ? styles.gap : styles.overlap}
        aria-hidden="true"
        style={{
          left: minutesCss(start - sessionStart),
          width: minutesCss(end - start),
        }}
      >
        <span>{words}</span>
      </div>
    )
  })
})
