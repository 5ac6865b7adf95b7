import { dayOf, minuteOfDay } from '#core/plan/clock.ts'
import { type Minute, minutesPerDay } from '#core/plan/units.ts'
import type { Cell } from '../Workbook.ts'
import { type ClockTime, readClock } from './clock.ts'
import { type CalendarDay, daysBetween, splitDate } from './date.ts'
import { type OffsetRange, offsetOfText } from './offsetRange.ts'
import { isAfterNoon } from './periodOfDay.ts'
import { type Reading, readAs, type UnreadableCode, unreadable } from './Reading.ts'
import { readCell } from './readCell.ts'
import { type DateSystem, dates1900 } from './serialDate.ts'
import { type TimeOfText, timeOfText } from './timeOfText.ts'

/**
 * `range` has both ends, `start` only the clock at which something begins, `offset` counts from the start of its
 * session. `isAbsolute` and `date` as in `ClockTime`, for the start; `end` counts from the same day and is > `start`.
 */
export type TimeRange =
  | {
      readonly kind: 'range'
      readonly start: Minute
      readonly end: Minute
      readonly isAbsolute: boolean
      readonly date?: CalendarDay
    }
  | {
      readonly kind: 'start'
      readonly start: Minute
      readonly isAbsolute: boolean
      readonly date?: CalendarDay
    }
  | OffsetRange

const separated = /^(.+?)\s?(?:-+>?|~+|→|至|到)\s?(.+)$/
const noon: Minute = 720
/** An end before its start is past midnight only in the afternoon and within half a day; else it is a slip. */
const longestPastMidnight: Minute = 720

/**
 * When something runs: `20:00-20:05` with any dash, 至 or 到, `23:50-00:10`, `晚上9点-9点10分` (the end inherits the part
 * of the day), `11月10日 晚上9点-9点10分`, `0-5分钟` and its kind (see `offsetOfText`), or only a start. `0:00-0:15`
 * is a range of clocks here; whether it counts from the session's start, the rest of the column has to say.
 * Refused: an end before its start (`21:00-20:50`) and no length at all are out of range.
 */
export function readTimeRange(cell: Cell | undefined, system: DateSystem = dates1900): Reading<TimeRange> {
  return readCell(cell, {
    expected: 'time-range',
    text: (text) => offsetOfText(text) ?? rangeOfText(text) ?? startOf(readClock(cell, system)),
    serial: () => startOf(readClock(cell, system)),
  })
}

function startOf(clock: Reading<ClockTime>): Reading<TimeRange> {
  if (clock.kind === 'missing') return clock
  if (clock.kind === 'unreadable') return refused(clock.code)
  const { minute, ...rest } = clock.value
  return readAs({ kind: 'start', start: minute, ...rest })
}

/** Null where nothing separates two ends. */
function rangeOfText(text: string): Reading<TimeRange> | null {
  const head = splitDate(text)
  const [, left = '', right = ''] = separated.exec(head?.rest ?? text) ?? []
  if (left === '') return null
  if (head?.date.kind === 'unreadable') return refused(head.date.code)
  const date = head?.date.kind === 'value' ? head.date.value : null
  const start = timeOfText(withUnitOf(left, right))
  if (start.kind !== 'value') return refused(start.kind === 'unreadable' ? start.code : 'unreadable')
  const end = endOfText(right, start.value, date)
  if (end.kind !== 'value') return refused(end.kind === 'unreadable' ? end.code : 'unreadable')
  return rangeOf(start.value, end.value, date)
}

/** 晚上8-10点 names its unit once. */
const withUnitOf = (left: string, right: string): string =>
  /^\D*\d{1,2}$/.test(left) && /\d{1,2}[点时]/.test(right) ? `${left}点` : left

/** The end, with the days between the two dates as its day where it names a date of its own. */
function endOfText(text: string, start: TimeOfText, date: CalendarDay | null): Reading<TimeOfText> {
  const split = splitDate(text)
  if (!split) return inheritingTime(text, start)
  if (split.date.kind !== 'value') return split.date
  const days = date ? daysBetween(date, split.date.value) : null
  if (days === null) return refusedTime('ambiguous')
  const time = inheritingTime(split.rest, start)
  if (time.kind !== 'value') return time
  const dayOffset = days + (time.value.dayOffset ?? 0)
  return readAs({ ...time.value, minute: time.value.minute + days * minutesPerDay, dayOffset })
}

const refusedTime = (code: UnreadableCode): Reading<TimeOfText> => unreadable('time-range', code)

/** 晚上11点-1点: 晚上1点 is not said by anyone, so what the start cannot lend is read as it stands. */
function inheritingTime(text: string, start: TimeOfText): Reading<TimeOfText> {
  const inherited = timeOfText(text, start.period)
  const time = inherited.kind === 'value' ? inherited : timeOfText(text)
  if (time.kind !== 'value' || start.period !== null) return time
  const couldBeAfterNoon = start.minute > 0 && start.minute < noon && start.minute + noon < time.value.minute
  return isAfterNoon(time.value.period) && couldBeAfterNoon ? refusedTime('ambiguous') : time
}

function rangeOf(from: TimeOfText, to: TimeOfText, date: CalendarDay | null): Reading<TimeRange> {
  const start = from.minute
  const end = resolveEnd(from, to)
  if (end === null || end <= start) return refused('out-of-range')
  const isAbsolute = date !== null || from.dayOffset !== null || start >= minutesPerDay
  return readAs({ kind: 'range', start, end, isAbsolute, ...(date ? { date } : {}) })
}

/** The end's minute counted from the start's day; null where it can only be before the start. */
function resolveEnd(from: TimeOfText, to: TimeOfText): Minute | null {
  if (to.dayOffset !== null) return to.minute
  const lentDays = from.dayOffset ?? (to.minute < minutesPerDay ? dayOf(from.minute) : 0)
  const end = to.minute + lentDays * minutesPerDay
  if (end >= from.minute) return end
  const pastMidnight = end + minutesPerDay
  const isPlausible = minuteOfDay(from.minute) >= noon && pastMidnight - from.minute <= longestPastMidnight
  return isPlausible ? pastMidnight : null
}

const refused = (code: UnreadableCode): Reading<TimeRange> => unreadable('time-range', code)
