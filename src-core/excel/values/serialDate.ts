import type { CalendarDay } from './date.ts'
import { type Reading, readAs, unreadable } from './Reading.ts'

/** From which day a file counts its dates; a Workbook is one. */
export interface DateSystem {
  readonly uses1904Dates: boolean
}

export const dates1900: DateSystem = { uses1904Dates: false }

/** 31 December 9999, the last day that Excel knows. */
const lastSerial = 2_958_465
const msPerDay = 86_400_000

/**
 * The day of an Excel serial, whole days since the file's epoch. In the 1900 system serial 1 is 1 January 1900 and
 * serial 60 is 29 February 1900, a day that Lotus 1-2-3 invented and Excel keeps: out of range, as is 0.
 */
export function dateOfSerial(serial: number, { uses1904Dates }: DateSystem): Reading<CalendarDay> {
  if (!isDateSerial(serial, uses1904Dates)) return unreadable('date', 'out-of-range')
  const epoch = uses1904Dates ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30)
  const date = new Date(epoch + serial * msPerDay)
  return readAs({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() })
}

function isDateSerial(serial: number, uses1904Dates: boolean): boolean {
  if (!Number.isInteger(serial)) return false
  return uses1904Dates
    ? serial >= 0 && serial <= lastSerial - 1462
    : serial >= 1 && serial !== 60 && serial <= lastSerial
}
