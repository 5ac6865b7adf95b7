import { memo, useMemo } from 'react'
import type { SpendLine } from '#core/plan/records/demand.ts'
import type { Span } from '#core/plan/spans.ts'
import type { Fen } from '#core/plan/units.ts'
import { minuteSpend } from '#core/rollup/minuteSpend.ts'
import { minutesCss } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { levelTicks } from './boardScale.ts'
import styles from './Minutes.module.css'
import { stepPath } from './stepPath.ts'

interface MinutePlotProps {
  readonly window: Span
  readonly top: Fen
  /** All spend of the room. */
  readonly lines: readonly SpendLine[]
  /** The line that is painted. */
  readonly line: SpendLine | null
  /** The line as it would be; null while nothing is being painted. */
  readonly preview: SpendLine | null
  readonly dark: readonly Span[]
}

/** The room's money by the minute, the line that is painted in front of it, and in red what falls into minutes off air. */
export const MinutePlot = memo(function MinutePlot(props: MinutePlotProps) {
  const { window, top, lines, line, preview, dark } = props
  const length = window.end - window.start
  const total = useMemo(() => minuteSpend(lines, window), [lines, window])
  const offAir = useMemo(() => {
    const isDark = (minute: number) => dark.some(({ start, end }) => start <= minute && minute < end)
    return total.map((fen, index) => (fen > 0 && isDark(window.start + index) ? fen : 0))
  }, [total, dark, window])
  const ofLine = useMemo(() => minuteSpend(line ? [line] : [], window), [line, window])
  return (
    <>
      {dark.map(({ start, end }) => (
        <i
          key={start}
          className={styles.dark}
          style={{ left: minutesCss(start - window.start), width: minutesCss(end - start) }}
        />
      ))}
      <svg
        className={styles.curves}
        viewBox={`0 0 ${length} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {levelTicks(top).map((level) => (
          <path key={level} className={styles.grid} d={`M0 ${1 - level / top}H${length}`} />
        ))}
        <path className={styles.total} d={stepPath(total, top)} />
        <path className={styles.line} d={stepPath(ofLine, top)} />
        <path className={styles.offAir} d={stepPath(offAir, top)} />
        {preview && <path className={styles.preview} d={stepPath(minuteSpend([preview], window), top)} />}
      </svg>
    </>
  )
})
