import { isCalendarDate } from '#core/plan/clock.ts'
import type { IsoDate } from '#core/plan/units.ts'
import type { CalendarDay } from '../values/date.ts'

/** A plan looks ahead: a day without its year is the one from three months before the reference to nine after. */
const daysBack = 90

/** The calendar day that a sheet means; null where it does not exist in the year that it must be of. */
export function resolveDate({ year, month, day }: CalendarDay, reference: IsoDate): IsoDate | null {
  const in4 = (value: number): string => String(value).padStart(4, '0')
  const date = (of: number): IsoDate => `${in4(of)}-${in4(month).slice(2)}-${in4(day).slice(2)}`
  if (year !== null) return isCalendarDate(date(year)) ? date(year) : null
  const earliest = Date.parse(`${reference}T00:00Z`) - daysBack * 86_400_000
  const from = Number(reference.slice(0, 4))
  const found = [from - 1, from, from + 1].find((of) => Date.parse(`${date(of)}T00:00Z`) >= earliest)
  return found !== undefined && isCalendarDate(date(found)) ? date(found) : null
}
