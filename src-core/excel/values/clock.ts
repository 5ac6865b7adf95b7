import { type Minute, minutesPerDay } from '#core/plan/units.ts'
import type { Cell } from '../Workbook.ts'
import { type CalendarDay, splitDate } from './date.ts'
import { type Reading, readAs, unreadable } from './Reading.ts'
import { readCell } from './readCell.ts'
import { type DateSystem, dateOfSerial, dates1900 } from './serialDate.ts'
import { timeOfText } from './timeOfText.ts'

export interface ClockTime {
  /** Minutes since 00:00 of `date`, or of the day the cell stands for: 1530 for `25:30`, 1470 for `次日 00:30`. */
  readonly minute: Minute
  /** The cell itself says on which day (次日, 24:00 and later, a date): a column that runs past midnight adds no day. */
  readonly isAbsolute: boolean
  /** Only where the cell names it. */
  readonly date?: CalendarDay
}

/** Serials below are clocks, beside the odd day or two that adding up gives; a year later they are dates. */
const firstDateSerial = 366
const secondsPerDay = 86_400

/**
 * A time of day: texts of many kinds (see `timeOfText`), with or without a date before, and Excel's time and date-time
 * cells. Whole minutes only. `12:00 AM` is 0, 晚上12点 is 1440, 中午12点 720, 凌晨12点 0. Plain numbers are unreadable.
 */
export function readClock(cell: Cell | undefined, system: DateSystem = dates1900): Reading<ClockTime> {
  return readCell(cell, {
    expected: 'clock',
    text: clockOfText,
    serial: (value, shown) => clockOfSerial(value, shown, system),
  })
}

function clockOfText(text: string): Reading<ClockTime> {
  const split = splitDate(text)
  if (split?.rest === '') return unreadable('clock')
  if (split?.date.kind === 'unreadable') return unreadable('clock', split.date.code)
  const time = timeOfText(split?.rest ?? text)
  if (time.kind !== 'value') return time
  const { minute, dayOffset } = time.value
  if (split?.date.kind === 'value') return readAs({ minute, isAbsolute: true, date: split.date.value })
  return readAs({ minute, isAbsolute: dayOffset !== null || minute >= minutesPerDay })
}

/** Seconds are rounded first: adding up minutes in Excel leaves 20:00 at 19:59:59.9999. */
function clockOfSerial(value: number, shown: string, system: DateSystem): Reading<ClockTime> {
  const seconds = Math.round(value * secondsPerDay)
  const day = Math.floor(seconds / secondsPerDay)
  if (seconds < 0) return unreadable('clock', 'out-of-range')
  if (seconds % 60 !== 0) return unreadable('clock')
  if (day < firstDateSerial) {
    const minute = seconds / 60
    return day < 2 ? readAs({ minute, isAbsolute: day > 0 }) : unreadable('clock', 'out-of-range')
  }
  const minute = seconds / 60 - day * minutesPerDay
  // A date alone has fraction 0 too, and says no time.
  if (minute === 0 && !/[:点时]/.test(shown)) return unreadable('clock')
  const date = dateOfSerial(day, system)
  return date.kind === 'value'
    ? readAs({ minute, isAbsolute: true, date: date.value })
    : unreadable('clock', 'out-of-range')
}
