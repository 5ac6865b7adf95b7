import { dateOf } from '#core/plan/clock.ts'
import { type IsoDate, minutesPerDay } from '#core/plan/units.ts'
import { type Promo, promoTemplates } from './promoTemplates.ts'

export interface PromoDates {
  /** null where the platform sets no day and the team picks its own. */
  readonly startDate: IsoDate | null
  readonly days: number
}

/**
 * When a promo is usually held in a year, all of its phases included: dates to begin with, which the planner changes.
 * The encore days after the published end are ours. 年货节 begins 28 days before the Spring Festival, as in 2024.
 */
export function defaultDates(promo: Promo, year: number): PromoDates {
  const { peakDay, untilPeak, afterPeak } = promoTemplates[promo]
  const untilDays = untilPeak.reduce((sum, { days }) => sum + days, 0)
  const days = untilDays + afterPeak.days
  if (promo === 'new-year') return { startDate: daysFrom(springFestival(year), -28), days }
  if (peakDay === null) return { startDate: null, days }
  return { startDate: daysFrom(`${String(year).padStart(4, '0')}-${peakDay}`, 1 - untilDays), days }
}

const daysFrom = (date: IsoDate, days: number): IsoDate => dateOf(date, days * minutesPerDay)

/**
 * Official days of the Spring Festival, 2024–2042. Not asked of `Intl`: the Chinese calendar that engines ship is a day
 * late in 2027 and a day early in 2030.
 */
const festivals = [
  '02-10',
  '01-29',
  '02-17',
  '02-06',
  '01-26',
  '02-13',
  '02-03',
  '01-23',
  '02-11',
  '01-31',
  '02-19',
  '02-08',
  '01-28',
  '02-15',
  '02-04',
  '01-24',
  '02-12',
  '02-01',
  '01-22',
]

/** Nineteen years bring the moon back to the same day; further away this may be a day off. */
function springFestival(year: number): IsoDate {
  const place = (((year - 2024) % festivals.length) + festivals.length) % festivals.length
  return `${String(year).padStart(4, '0')}-${festivals[place]}`
}
