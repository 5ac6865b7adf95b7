import { isCalendarDate } from '#core/plan/clock.ts'
import type { Cell } from '../Workbook.ts'
import { type Reading, readAs, unreadable } from './Reading.ts'
import { readCell } from './readCell.ts'
import { type DateSystem, dateOfSerial, dates1900 } from './serialDate.ts'

/** A day as a sheet says it: 6月18日 says no year, which the caller takes from the plan. */
export interface CalendarDay {
  readonly year: number | null
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** A text that begins with a date, and what follows it. */
export interface DateSplit {
  readonly date: Reading<CalendarDay>
  readonly rest: string
}

const dateStarts: readonly RegExp[] = [
  /^(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?!\d)/,
  /^(?<year>\d{4})\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})(?:\s?[日号]|(?!\d))/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?=$|\s)/,
  /^(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})(?:\s?[日号]|(?!\d))/,
  /^(?<month>\d{1,2})[-/.](?<day>\d{1,2})(?=$|\s|\(|周|星期|礼拜)/,
]
const weekdayStart = /^\s?\(?(?:周|星期|礼拜)([日天一二三四五六])\)?|^\s?\(([日一二三四五六])\)/
const weekdays = '日一二三四五六'
const clockText = /^(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/

/**
 * A day of the calendar: `6月18日`, `6.18`, `6/18`, `2027-06-18`, `2027年6月18日（周五）`, Excel's date cells. Days that
 * do not exist, and weekdays that contradict a full date, are out of range. A number cell is not a date: 6.1 may have
 * been typed as 6.10. A time of day after the date is left to `readClock`.
 */
export function readDate(cell: Cell | undefined, system: DateSystem = dates1900): Reading<CalendarDay> {
  return readCell(cell, {
    expected: 'date',
    text: (text) => {
      const split = splitDate(text)
      return split && (split.rest === '' || clockText.test(split.rest)) ? split.date : unreadable('date')
    },
    serial: (value) => dateOfSerial(Math.floor(value), system),
  })
}

/** Takes the date off the front of a normalised text; null where it does not begin with one. */
export function splitDate(text: string): DateSplit | null {
  for (const start of dateStarts) {
    const match = start.exec(text)
    if (!match) continue
    const { year, month, day } = match.groups ?? {}
    const date = { year: year === undefined ? null : Number(year), month: Number(month), day: Number(day) }
    const tail = text.slice(match[0].length)
    const weekday = weekdayStart.exec(tail)
    const rest = tail.slice(weekday?.[0].length ?? 0).replace(/^\s?(?:T(?=\d)|,)?\s?/, '')
    const isRight = exists(date) && agrees(date, weekday?.[1] ?? weekday?.[2])
    return { date: isRight ? readAs(date) : unreadable('date', 'out-of-range'), rest }
  }
  return null
}

/** Days from one date to another, the end of a year between; null where only a year would say if 29 February is. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number | null {
  const isNewYear = to.month < from.month && (from.year === null || to.year === null)
  const wraps = isNewYear ? 1 : 0
  const counts = [2026, 2027, 2028].map((year) => {
    const fromYear = from.year ?? (to.year === null ? year : to.year - wraps)
    return epochDay(to.year ?? fromYear + wraps, to) - epochDay(fromYear, from)
  })
  const [count = null] = counts
  return counts.every((other) => other === count) ? count : null
}

const epochDay = (year: number, { month, day }: CalendarDay): number =>
  Date.UTC(year, month - 1, day) / 86_400_000

/** Without a year, 29 February may exist. */
function exists({ year, month, day }: CalendarDay): boolean {
  const [y, m, d] = [String(year ?? 2028).padStart(4, '0'), pad(month), pad(day)]
  return isCalendarDate(`${y}-${m}-${d}`) && (year === null || year >= 1900)
}

function agrees(date: CalendarDay, weekday: string | undefined): boolean {
  if (weekday === undefined || date.year === null) return true
  const inWeek = new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay()
  return weekdays.indexOf(weekday === '天' ? '日' : weekday) === inWeek
}

const pad = (value: number): string => String(value).padStart(2, '0')
