import { dateOf, minuteOfDate } from '#core/plan/clock.ts'
import { type IsoDate, minutesPerDay } from '#core/plan/units.ts'

/** How much the calendar shows at once. */
export type CalendarSpan = 'month' | 'week'

const daysPerWeek = 7

const dateOfDay = (startDate: IsoDate, day: number): IsoDate => dateOf(startDate, day * minutesPerDay)
const dayOfDate = (startDate: IsoDate, date: IsoDate): number => minuteOfDate(startDate, date) / minutesPerDay

/** 0 is Monday. */
export const weekdayOf = (startDate: IsoDate, day: number): number =>
  (new Date(`${dateOfDay(startDate, day)}T00:00Z`).getUTCDay() + 6) % daysPerWeek

/** The weeks, Monday first, that hold the week or the month of a day; days of the plan, negative before it. */
export function weeksAround(
  startDate: IsoDate,
  day: number,
  span: CalendarSpan,
): readonly (readonly number[])[] {
  const [from, to] = span === 'week' ? [day, day] : monthAround(startDate, day)
  const first = from - weekdayOf(startDate, from)
  const weeks = Math.floor((to - first) / daysPerWeek) + 1
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: daysPerWeek }, (_, at) => first + week * daysPerWeek + at),
  )
}

/** First and last day of a day's month. */
export function monthAround(startDate: IsoDate, day: number): readonly [first: number, last: number] {
  const first = dayOfDate(startDate, `${dateOfDay(startDate, day).slice(0, 7)}-01`)
  return [first, nextMonth(startDate, first) - 1]
}

/** No month has 32 days, and the day after its first 31 is in the next one. */
const nextMonth = (startDate: IsoDate, first: number): number =>
  dayOfDate(startDate, `${dateOfDay(startDate, first + 31).slice(0, 7)}-01`)

/** The day that the month or week before or after is found by. */
export function stepFrom(startDate: IsoDate, day: number, span: CalendarSpan, by: 1 | -1): number {
  if (span === 'week') return day + by * daysPerWeek
  const [first, last] = monthAround(startDate, day)
  return by > 0 ? last + 1 : monthAround(startDate, first - 1)[0]
}
