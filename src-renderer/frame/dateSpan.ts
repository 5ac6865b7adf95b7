import { dateOf } from '#core/plan/clock.ts'
import { type IsoDate, minutesPerDay } from '#core/plan/units.ts'

/** `2027.06.01–06.20`; one day alone; both years where they differ. */
export function dateSpan(startDate: IsoDate, days: number): string {
  const last = dateOf(startDate, (days - 1) * minutesPerDay)
  if (days <= 1) return dotted(startDate)
  const isSameYear = last.slice(0, 4) === startDate.slice(0, 4)
  return `${dotted(startDate)}–${dotted(isSameYear ? last.slice(5) : last)}`
}

const dotted = (date: string): string => date.replaceAll('-', '.')
