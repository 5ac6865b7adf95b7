import { dateOf } from '#core/plan/clock.ts'
import { type IsoDate, minutesPerDay } from '#core/plan/units.ts'
import { defaultDates } from '#core/promo/defaultDates.ts'
import { type Promo, promoTemplates } from '#core/promo/promoTemplates.ts'

/** First day and length that a promo usually has: the next one whose peak is not over, or from today where it has no date. */
export function suggestedSpan(
  promo: Promo,
  today: IsoDate,
): { readonly startDate: IsoDate; readonly days: number } {
  const year = Number(today.slice(0, 4))
  const { startDate, days } = defaultDates(promo, year)
  if (startDate === null) return { startDate: today, days }
  const untilDays = days - promoTemplates[promo].afterPeak.days
  if (dateOf(startDate, (untilDays - 1) * minutesPerDay) >= today) return { startDate, days }
  return { startDate: defaultDates(promo, year + 1).startDate ?? today, days }
}
