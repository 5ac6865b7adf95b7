import { dayOf, minuteOfDay } from '#core/plan/clock.ts'
import { type Minute, minutesPerDay } from '#core/plan/units.ts'
import type { RunOfShowFields } from '../runOfShowFields.ts'
import type { ClockTime } from '../values/clock.ts'
import { type CalendarDay, daysBetween } from '../values/date.ts'
import type { TableReader } from './TableReader.ts'

export type ShowReader = TableReader<RunOfShowFields>

/** When a row runs, as its own cells say it. */
export type RowTime =
  | {
      readonly kind: 'clock'
      /** Of the day of the row; ≥ 1440 past its midnight. */
      readonly start: Minute
      /** From the same day; null where nothing says when it ends. */
      readonly end: Minute | null
      /** The row itself says on which day: 次日, 25:10, or a date. */
      readonly isAbsolute: boolean
      readonly day: CalendarDay | null
    }
  /** Counted from the start of the session. */
  | { readonly kind: 'offset'; readonly start: Minute; readonly end: Minute }
  /** Only a length: it follows the row before. */
  | { readonly kind: 'length'; readonly duration: Minute }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' }

const halfDay = 720

/** The column that says when rows start. */
export const startField = (reader: ShowReader, row: number): 'time' | 'start' =>
  reader.has('time') && (!reader.has('start') || !reader.isEmpty(row, 'time')) ? 'time' : 'start'

/** Reads when a row runs from whatever columns say it; cells that cannot be read become findings. */
export function readRowTime(reader: ShowReader, row: number): RowTime {
  const field = startField(reader, row)
  if (reader.isEmpty(row, field)) return lengthOnly(reader, row)
  const day = reader.value(row, 'date') ?? null
  if (field === 'start') {
    const clock = reader.value(row, 'start')
    return clock ? startingAt(reader, row, clock, day) : { kind: 'unreadable' }
  }
  const range = reader.value(row, 'time')
  if (!range) return { kind: 'unreadable' }
  if (range.kind === 'offset')
    return { kind: 'offset', start: range.start, end: range.start + range.duration }
  if (range.kind === 'start') return startingAt(reader, row, { ...range, minute: range.start }, day)
  checkLength(reader, row, range.end - range.start)
  return {
    kind: 'clock',
    start: range.start,
    end: range.end,
    isAbsolute: range.isAbsolute,
    day: range.date ?? day,
  }
}

function lengthOnly(reader: ShowReader, row: number): RowTime {
  const isTimed = reader.has('time') || reader.has('start')
  if (isTimed || reader.isEmpty(row, 'duration')) return { kind: 'missing' }
  const duration = reader.value(row, 'duration')
  return duration === undefined ? { kind: 'unreadable' } : { kind: 'length', duration }
}

function startingAt(reader: ShowReader, row: number, clock: ClockTime, day: CalendarDay | null): RowTime {
  return {
    kind: 'clock',
    start: clock.minute,
    end: endOf(reader, row, clock),
    isAbsolute: clock.isAbsolute,
    day: clock.date ?? day,
  }
}

function endOf(reader: ShowReader, row: number, start: ClockTime): Minute | null {
  const clock = reader.value(row, 'end')
  if (!clock) {
    const duration = reader.value(row, 'duration')
    return duration === undefined ? null : start.minute + duration
  }
  const end = endMinute(start, clock)
  if (end !== null && end > start.minute) {
    checkLength(reader, row, end - start.minute)
    return end
  }
  reader.find(row, 'end', 'out-of-range', 'clock')
  return null
}

/** The end counted from the day of the start. An end before it is past midnight only within half a day. */
function endMinute(start: ClockTime, end: ClockTime): Minute | null {
  if (end.date) {
    const days = start.date ? daysBetween(start.date, end.date) : 0
    return days === null ? null : end.minute + days * minutesPerDay
  }
  if (end.isAbsolute) return end.minute
  const sameDay = end.minute + dayOf(start.minute) * minutesPerDay
  if (sameDay > start.minute) return sameDay
  const pastMidnight = sameDay + minutesPerDay
  const isPlausible = minuteOfDay(start.minute) >= halfDay && pastMidnight - start.minute <= halfDay
  return isPlausible ? pastMidnight : null
}

/** A length beside both ends must be theirs; the ends are kept. */
function checkLength(reader: ShowReader, row: number, length: Minute): void {
  const duration = reader.value(row, 'duration')
  if (duration !== undefined && duration !== length)
    reader.find(row, 'duration', 'contradicts', 'same-as-first-row')
}
