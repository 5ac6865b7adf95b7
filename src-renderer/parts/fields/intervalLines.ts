import { readDay } from '#core/excel/sheets/readMoment.ts'
import type { SerialBase } from '#core/excel/sheets/serials.ts'
import { joinLines } from '#core/excel/sheets/textLists.ts'
import type { CalendarDay } from '#core/excel/values/date.ts'
import { normaliseText } from '#core/excel/values/normalise.ts'
import { textCell } from '#core/excel/values/textCell.ts'
import { readTimeRange } from '#core/excel/values/timeRange.ts'
import { dateOf, formatClock, minuteOfDate } from '#core/plan/clock.ts'
import { type IsoDate, type Minute, minutesPerDay } from '#core/plan/units.ts'

const allDay = /(?:全天|整天|all day)$/i

/**
 * Times as people type them in a row, `6.18 20:00-22:00; 6.19 20:00-次日 02:00; 6.20 全天; 6.21-6.23`, one a line as the
 * sheet has them. A line that says no day, or cannot be read, stays as it is for the sheet's reader to judge.
 */
export function intervalLines(text: string, at: SerialBase): string {
  const lines = text.split(/[;；\r\n]/).filter((line) => line.trim() !== '')
  return joinLines(lines.map((line) => spelledFrom(line, at) ?? line.trim()))
}

function spelledFrom(line: string, at: SerialBase): string | null {
  const plain = normaliseText(line)
  const [start, end] = daysIn(plain, at) ?? clocksIn(plain, at) ?? []
  return start === undefined || end === undefined ? null : `${momentAt(start, at)} ~ ${momentAt(end, at)}`
}

type Span = readonly [start: Minute, end: Minute]

/** Whole days, the last one with them. The sign between two days may be in their dates too. */
function daysIn(text: string, at: SerialBase): Span | null {
  const days = text.replace(allDay, '').trim()
  const whole = dayIn(days, at)
  if (whole !== null) return daysFrom(whole, whole, at)
  for (const { 0: sign, index } of days.matchAll(/[-~至到]/g)) {
    const [from, to] = [dayIn(days.slice(0, index), at), dayIn(days.slice(index + sign.length), at)]
    if (from !== null && to !== null) return daysFrom(from, to, at)
  }
  return null
}

const daysFrom = (from: IsoDate, to: IsoDate, { startDate }: SerialBase): Span => [
  minuteOfDate(startDate, from),
  minuteOfDate(startDate, to) + minutesPerDay,
]

function dayIn(text: string, at: SerialBase): IsoDate | null {
  // A date with a clock behind it is a moment, not a day.
  const day = /:/.test(text) ? null : readDay(textCell(text), at)
  return day?.kind === 'value' ? day.value : null
}

function clocksIn(text: string, at: SerialBase): Span | null {
  const range = readTimeRange(textCell(text))
  if (range.kind !== 'value' || range.value.kind !== 'range' || !range.value.date) return null
  const day = dayIn(dayText(range.value.date), at)
  if (day === null) return null
  const midnight = minuteOfDate(at.startDate, day)
  return [midnight + range.value.start, midnight + range.value.end]
}

const dayText = ({ year, month, day }: CalendarDay): string =>
  `${year === null ? '' : `${year}年`}${month}月${day}日`

const momentAt = (minute: Minute, { startDate }: SerialBase): string =>
  `${dateOf(startDate, minute)} ${formatClock(minute)}`
