import { memo } from 'react'
import { type Minute, minutesPerDay } from '#core/plan/units.ts'
import styles from './MinuteAxis.module.css'
import { minutesCss, type Span } from './minuteScale.ts'
import { ticksIn } from './tickSteps.ts'

interface MinuteTicksProps {
  readonly span: Span
  readonly step: Minute
  readonly kind: 'tick' | 'mark' | 'line'
}

/** Vertical strokes at every multiple of a step: one path however many, which a zoom stretches without a repaint here. */
export const MinuteTicks = memo(function MinuteTicks({ span, step, kind }: MinuteTicksProps) {
  const start = Math.max(0, span.start)
  const ticks = ticksIn({ start, end: span.end }, step)
  const draw = (minutes: readonly Minute[]) => minutes.map((minute) => `M${minute - start} 0v1`).join('')
  const isMidnight = (minute: Minute) => minute % minutesPerDay === 0
  return (
    <svg
      className={styles[kind]}
      style={{ left: minutesCss(start), width: minutesCss(span.end - start) }}
      viewBox={`0 0 ${span.end - start} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={draw(ticks.filter((minute) => !isMidnight(minute)))} />
      <path className={styles.midnight} d={draw(ticks.filter(isMidnight))} />
    </svg>
  )
})
