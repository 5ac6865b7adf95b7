import { dateOf, dayOf, minuteOfDate } from '#core/plan/clock.ts'
import { type IsoDate, type Minute, minutesPerDay } from '#core/plan/units.ts'
import { type ClockTime, readClock } from '../values/clock.ts'
import { type CalendarDay, readDate } from '../values/date.ts'
import { readDuration } from '../values/duration.ts'
import { type Reading, readAs, unreadable } from '../values/Reading.ts'
import type { Cell } from '../Workbook.ts'
import { type SerialBase, serialToMinute } from './serials.ts'

/** Serials below are times of day without a date: the year 1900 is in nobody's plan. */
const firstDateSerial = 366

/**
 * A moment of the plan: a full date-time, or a clock alone, which is then the first one at or after `base` (the plan
 * minute from which the row counts; null where nothing says the day, and a clock alone is refused).
 */
export function readMoment(cell: Cell | undefined, at: SerialBase, base: Minute | null): Reading<Minute> {
  const isNumber = cell?.kind === 'serial' || cell?.kind === 'number'
  if (isNumber && cell.value >= firstDateSerial) {
    const minute = serialToMinute(at, cell.value)
    return minute === null ? unreadable('clock') : readAs(minute)
  }
  const clock = readClock(cell, at)
  return clock.kind === 'value' ? placed(clock.value, at, base) : clock
}

function placed(clock: ClockTime, { startDate }: SerialBase, base: Minute | null): Reading<Minute> {
  if (clock.date) return readAs(minuteOfDate(startDate, isoDay(clock.date, startDate)) + clock.minute)
  if (base === null) return unreadable('date')
  const minute = dayOf(base) * minutesPerDay + clock.minute
  return readAs(clock.isAbsolute || minute >= base ? minute : minute + minutesPerDay)
}

/** A calendar day; one without a year is the one nearest to the plan's start. */
export function readDay(cell: Cell | undefined, at: SerialBase): Reading<IsoDate> {
  if (cell?.kind === 'number' && cell.value >= firstDateSerial) {
    const minute = serialToMinute(at, Math.floor(cell.value))
    return minute === null ? unreadable('date') : readAs(dateOf(at.startDate, minute))
  }
  const day = readDate(cell, at)
  return day.kind === 'value' ? readAs(isoDay(day.value, at.startDate)) : day
}

function isoDay({ year, month, day }: CalendarDay, near: IsoDate): IsoDate {
  const inYear = (of: number): IsoDate => `${of}-${pad(month)}-${pad(day)}`
  if (year !== null) return inYear(year)
  const nearYear = Number(near.slice(0, 4))
  const [nearest = inYear(nearYear)] = [nearYear - 1, nearYear, nearYear + 1]
    .map(inYear)
    .filter((date) => !Number.isNaN(minuteOfDate(near, date)))
    .sort((a, b) => Math.abs(minuteOfDate(near, a)) - Math.abs(minuteOfDate(near, b)))
  return nearest
}

const pad = (value: number): string => String(value).padStart(2, '0')

/** Whole minutes; a plain number is minutes, however it is formatted. */
export function readDurationCell(cell: Cell | undefined): Reading<Minute> {
  return cell?.kind === 'number' && Number.isSafeInteger(cell.value) ? readAs(cell.value) : readDuration(cell)
}
