import { dateOf } from '#core/plan/clock.ts'
import { type IsoDate, minutesPerDay } from '#core/plan/units.ts'
import { type Promo, promoTemplates } from '#core/promo/promoTemplates.ts'

/** First day and length that a promo usually has: it ends some days past its next peak day, or begins today where it has none. */
export function suggestedSpan(
  promo: Promo,
  today: IsoDate,
): { readonly startDate: IsoDate; readonly days: number } {
  const { peakDay, untilPeak, afterPeak } = promoTemplates[promo]
  const untilDays = untilPeak.reduce((sum, { days }) => sum + days, 0)
  const days = untilDays + afterPeak.days
  if (peakDay === null) return { startDate: today, days }
  const year = Number(today.slice(0, 4))
  const peak = `${year}-${peakDay}` >= today ? `${year}-${peakDay}` : `${year + 1}-${peakDay}`
  return { startDate: dateOf(peak, (1 - untilDays) * minutesPerDay), days }
}
