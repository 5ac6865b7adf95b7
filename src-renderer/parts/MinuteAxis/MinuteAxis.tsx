import { memo } from 'react'
import { dateOf, dayOf } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { type IsoDate, type Minute, minutesPerDay } from '#core/plan/units.ts'
import { type DayNameStyle, dayName, dayNameStyle } from './dayName.ts'
import styles from './MinuteAxis.module.css'
import { MinuteTicks } from './MinuteTicks.tsx'
import { minutesCss, type Span } from './minuteScale.ts'
import { type Nights, tickLabel } from './tickLabel.ts'
import { tickSteps, ticksIn } from './tickSteps.ts'

export interface MinuteAxisProps {
  readonly pxPerMinute: number
  /** The minutes to mount ticks for. */
  readonly span: Span
  readonly startDate: IsoDate
  /** See nightsOf: where the clock counts on past midnight. */
  readonly nights: Nights
  readonly lang: Lang
  /** Days of the plan; the one after them is named too, since a night may run into it. */
  readonly days: number
  /** Where the name of a day that began further left keeps standing, in px of the scroller. */
  readonly stickAt: number
}

/** Narrower days are named by the week. */
const namedDayPx = 36

/**
 * The ruler of a time axis: days above, clocks below. The screen around it sets `--minute` to the px of one minute (see
 * minutesCss). Its parts repaint when other ticks are to be shown, not for each step of a zoom.
 */
export function MinuteAxis({ pxPerMinute, span, nights, lang, ...days }: MinuteAxisProps) {
  const { label, mark } = tickSteps(pxPerMinute, lang)
  const dayPx = minutesPerDay * pxPerMinute
  const isByDay = dayPx >= namedDayPx
  return (
    <div className={styles.axis} aria-hidden="true">
      <DayNames
        {...days}
        span={span}
        lang={lang}
        step={isByDay ? 1 : 7}
        style={isByDay ? dayNameStyle(dayPx) : 'middle'}
      />
      {/* Where no clock fits between midnights the day's own name says all. */}
      {label < minutesPerDay && <Clocks span={span} step={label} nights={nights} lang={lang} />}
      <MinuteTicks span={span} step={label} kind="tick" />
      <MinuteTicks span={span} step={mark} kind="mark" />
    </div>
  )
}

interface ClocksProps extends Pick<MinuteAxisProps, 'span' | 'nights' | 'lang'> {
  readonly step: Minute
}

const Clocks = memo(function Clocks({ span, step, nights, lang }: ClocksProps) {
  return ticksIn({ start: Math.max(0, span.start), end: span.end }, step).map((minute) => (
    <span key={minute} className={styles.clock} style={{ left: minutesCss(minute) }}>
      {tickLabel(minute, nights, lang)}
    </span>
  ))
})

interface DayNamesProps extends Pick<MinuteAxisProps, 'span' | 'startDate' | 'lang' | 'days' | 'stickAt'> {
  /** Days under one name. */
  readonly step: number
  readonly style: DayNameStyle
}

const DayNames = memo(function DayNames({
  span,
  startDate,
  lang,
  days,
  stickAt,
  step,
  style,
}: DayNamesProps) {
  const first = Math.floor(dayOf(Math.max(0, span.start)) / step) * step
  const last = Math.min(days, dayOf(span.end))
  const count = Math.max(0, Math.ceil((last - first + 1) / step))
  return Array.from({ length: count }, (_, index) => first + index * step).map((day) => {
    const start = day * minutesPerDay
    return (
      <div
        key={day}
        className={styles.day}
        style={{ left: minutesCss(start), width: minutesCss(minutesPerDay * step) }}
      >
        <span style={{ left: stickAt }}>{dayName(dateOf(startDate, start), lang, style)}</span>
      </div>
    )
  })
})
