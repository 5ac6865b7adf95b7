import { dayOf, minuteOfDate, minuteOfDay } from '#core/plan/clock.ts'
import { type IsoDate, type Minute, minutesPerDay } from '#core/plan/units.ts'

/** Days between the epochs of Excel's two date systems. */
const days1904 = 1462
/** A time that is this near to a whole minute is that minute: serials are binary fractions of a day. */
const slack = 1e-3

export interface SerialBase {
  readonly startDate: IsoDate
  readonly uses1904Dates: boolean
}

/** Excel's day number of minute 0; from 1 March 1900 on, where its calendar is right. */
export function serialOfStart({ startDate, uses1904Dates }: SerialBase): number {
  const days = minuteOfDate('1899-12-30', startDate) / minutesPerDay
  return uses1904Dates ? days - days1904 : days
}

/** A minute as Excel keeps it: day and time in one number, so times past midnight need no sign of their own. */
export function minuteToSerial(base: SerialBase, minute: Minute): number {
  return serialOfStart(base) + dayOf(minute) + minuteOfDay(minute) / minutesPerDay
}

/** The minute of a full date-time; null where it has seconds. */
export function serialToMinute(base: SerialBase, serial: number): Minute | null {
  return wholeMinute((serial - serialOfStart(base)) * minutesPerDay)
}

/** The nearest whole minute, or null where none is near. */
export function wholeMinute(minutes: number): Minute | null {
  const whole = Math.round(minutes)
  return Math.abs(minutes - whole) < slack ? whole + 0 : null
}
