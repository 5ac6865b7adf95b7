import { addDays, format, parseISO } from 'date-fns'
import type { Lang } from './Lang.ts'
import { type IsoDate, type Minute, minutesPerDay } from './units.ts'

/** Day 0 is the plan's first day; negative before it. */
export const dayOf = (minute: Minute): number => Math.floor(minute / minutesPerDay)
export const minuteOfDay = (minute: Minute): Minute => minute - dayOf(minute) * minutesPerDay

/** Calendar day of a minute. */
export function dateOf(startDate: IsoDate, minute: Minute): IsoDate {
  return format(addDays(parseISO(startDate), dayOf(minute)), 'yyyy-MM-dd')
}

/** Minute at which a calendar day begins in the plan. Both are civil dates, so no time zone comes into it. */
export function minuteOfDate(startDate: IsoDate, date: IsoDate): Minute {
  const days = (Date.parse(`${date}T00:00Z`) - Date.parse(`${startDate}T00:00Z`)) / 86_400_000
  return days * minutesPerDay
}

/** `HH:MM` within its own day: 1440 + 30 is `00:30`. */
export function formatClock(minute: Minute): string {
  const inDay = minuteOfDay(minute)
  return `${pad(Math.floor(inDay / 60))}:${pad(inDay % 60)}`
}

/**
 * The clock as the team of a given day says it: past that day's midnight `次日 00:30`, further off the number of days,
 * so that one column of a session reads on without a date.
 */
export function formatClockFrom(day: number, minute: Minute, lang: Lang): string {
  const offset = dayOf(minute) - day
  if (offset === 0) return formatClock(minute)
  if (offset === 1) return `${lang === 'zh' ? '次日 ' : 'next day '}${formatClock(minute)}`
  const days = `${offset > 0 ? '+' : ''}${offset}${lang === 'zh' ? '天' : 'd'}`
  return `${days} ${formatClock(minute)}`
}

/** Whether a text is a day of the calendar (2027-02-30 is not). */
export function isCalendarDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

const pad = (value: number): string => String(value).padStart(2, '0')
