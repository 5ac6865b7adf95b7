import { readDate } from '#core/excel/values/date.ts'
import { textCell } from '#core/excel/values/textCell.ts'
import { isCalendarDate } from '#core/plan/clock.ts'
import type { IsoDate } from '#core/plan/units.ts'

/** Leap years come within eight years. */
const yearsAhead = 8

/**
 * A day as people type it: `6.18`, `6月18日`, `2027-06-18`. Without a year it is the next such day, today among them:
 * plans look ahead. null for what is not a day.
 */
export function typedDate(text: string, today: IsoDate): IsoDate | null {
  const read = readDate(textCell(text))
  if (read.kind !== 'value') return null
  const { year, month, day } = read.value
  const thisYear = Number(today.slice(0, 4))
  const years = year === null ? Array.from({ length: yearsAhead + 1 }, (_, i) => thisYear + i) : [year]
  const dates = years.map((y) => `${y}-${pad(month)}-${pad(day)}`)
  return dates.find((date) => isCalendarDate(date) && (year !== null || date >= today)) ?? null
}

const pad = (value: number): string => String(value).padStart(2, '0')
