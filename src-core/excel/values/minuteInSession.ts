import { dayOf, minuteOfDate } from '#core/plan/clock.ts'
import { type IsoDate, type Minute, minutesPerDay } from '#core/plan/units.ts'
import type { ClockTime } from './clock.ts'

/** When a session is on air. */
export interface OnAir {
  readonly start: Minute
  readonly duration: Minute
}

/**
 * The minute of the plan that a clock typed into a session means. A clock that says its day keeps it; `00:30` in a
 * session from 20:00 to 02:00 is that of the next day, the one closest to being on air.
 */
export function minuteInSession(
  { minute, isAbsolute, date }: ClockTime,
  { start, duration }: OnAir,
  startDate: IsoDate,
): Minute {
  if (date) {
    const year = date.year ?? nearestYear(date.month, startDate)
    return minuteOfDate(startDate, `${year}-${pad(date.month)}-${pad(date.day)}`) + minute
  }
  const inOwnDay = dayOf(start) * minutesPerDay + minute
  if (isAbsolute) return inOwnDay
  const away = (at: Minute): Minute => Math.max(start - at, at - (start + duration), 0)
  const days = [0, 1, -1].map((offset) => inOwnDay + offset * minutesPerDay)
  return days.reduce((best, at) => (away(at) < away(best) ? at : best))
}

/** A plan over New Year has both: January typed into one that begins in December is the next year's. */
function nearestYear(month: number, startDate: IsoDate): number {
  const [year = 0, startMonth = 1] = startDate.split('-').map(Number)
  return month + 6 < startMonth ? year + 1 : year
}

const pad = (value: number): string => String(value).padStart(2, '0')
