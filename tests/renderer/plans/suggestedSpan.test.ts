import { describe, expect, it } from 'vitest'
import { dateOf } from '#core/plan/clock.ts'
import { promos } from '#core/plan/records/calendar.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { phasesOf } from '#core/promo/phasesOf.ts'
import { promoTemplates } from '#core/promo/promoTemplates.ts'
import { suggestedSpan } from '#renderer/screens/plans/suggestedSpan.ts'

describe.each(promos)('%s', (promo) => {
  it.each(['2026-11-23', '2027-06-18', '2027-06-19', '2028-02-29'])(
    'gets its usual phases on %s',
    (today) => {
      const { startDate, days } = suggestedSpan(promo, today)
      const { untilPeak, afterPeak } = promoTemplates[promo]
      const usual = [...untilPeak, afterPeak].map((template) => template.days)
      expect(phasesOf(promo, startDate, days).map((span) => span.days)).toEqual(usual)
    },
  )
})

it('leads up to the next peak day, today being one', () => {
  const peakOf = (today: string) => {
    const { startDate, days } = suggestedSpan('618', today)
    return dateOf(startDate, (days - 3) * minutesPerDay)
  }
  expect(['2027-06-17', '2027-06-18', '2027-06-19'].map(peakOf)).toEqual([
    '2027-06-18',
    '2027-06-18',
    '2028-06-18',
  ])
})
