import { describe, expect, it } from 'vitest'
import { dateOf, isCalendarDate } from '#core/plan/clock.ts'
import { promos } from '#core/plan/records/calendar.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { defaultDates } from '#core/promo/defaultDates.ts'
import { phasesOf } from '#core/promo/phasesOf.ts'

/** Phases with the calendar days that they begin on. */
function calendar(promo: (typeof promos)[number], year: number): string[] {
  const { startDate, days } = defaultDates(promo, year)
  if (startDate === null) return []
  return phasesOf(promo, startDate, days).map(
    ({ template, firstDay }) => `${template.name.zh} ${dateOf(startDate, firstDay * minutesPerDay)}`,
  )
}

describe('default dates', () => {
  it.each([
    [
      '618',
      2023,
      ['预热 2023-05-25', '开门红 2023-05-31', '续售 2023-06-04', '爆发 2023-06-16', '返场 2023-06-19'],
    ],
    [
      'double11',
      2023,
      [
        '蓄水 2023-10-20',
        '预热 2023-10-24',
        '开门红 2023-10-31',
        '续售 2023-11-04',
        '爆发 2023-11-09',
        '返场 2023-11-12',
      ],
    ],
    [
      '818',
      2027,
      ['预热 2027-08-08', '开门红 2027-08-11', '续售 2027-08-13', '爆发 2027-08-17', '返场 2027-08-19'],
    ],
    [
      'new-year',
      2024,
      ['预热 2024-01-13', '开门红 2024-01-16', '续售 2024-01-18', '爆发 2024-01-24', '返场 2024-01-27'],
    ],
  ] as const)('of %s %d are those of the published calendar', (promo, year, expected) => {
    expect(calendar(promo, year)).toEqual(expected)
  })

  it('of 年货节 2024 end on 28 January', () => {
    expect(defaultDates('new-year', 2024)).toEqual({ startDate: '2024-01-13', days: 16 })
  })

  it.each([
    [2025, '2025-01-01'],
    [2027, '2027-01-09'],
    [2030, '2030-01-06'],
    [2023, '2022-12-25'],
    [2043, '2043-01-13'],
  ])('of 年货节 %d are 28 days before the Spring Festival', (year, startDate) => {
    expect(defaultDates('new-year', year).startDate).toBe(startDate)
  })

  it.each(['super-brand-day', 'launch-day'] as const)(
    'of %s are three days, the day, and one after',
    (promo) => {
      const { startDate, days } = defaultDates(promo, 2027)
      expect(startDate).toBeNull()
      expect(
        phasesOf(promo, '2027-03-01', days).map(({ template, days: length }) => [template.kind, length]),
      ).toEqual([
        ['warm-up', 3],
        ['peak', 1],
        ['encore', 1],
      ])
    },
  )

  it('are days of the calendar in every year', () => {
    for (const promo of promos) {
      for (let year = 2020; year < 2100; year++) {
        const { startDate, days } = defaultDates(promo, year)
        expect(days).toBeGreaterThanOrEqual(1)
        if (startDate !== null) expect(isCalendarDate(startDate)).toBe(true)
      }
    }
  })
})
