import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isCalendarDate } from '#core/plan/clock.ts'
import { typedDate } from '#renderer/frame/typedDate.ts'

it.each([
  ['6.18', '2027-01-05', '2027-06-18'],
  ['6.18', '2027-06-18', '2027-06-18'],
  ['6.18', '2027-06-19', '2028-06-18'],
  ['11月11日', '2026-11-23', '2027-11-11'],
  ['2027-06-18', '2030-01-01', '2027-06-18'],
  ['2027年6月18日', '2026-11-23', '2027-06-18'],
  ['６．１８', '2027-01-05', '2027-06-18'],
  ['2.29', '2026-03-01', '2028-02-29'],
])('takes %s, typed on %s, as %s', (typed, today, date) => {
  expect(typedDate(typed, today)).toBe(date)
})

it.each(['', '2.30', '13.1', '2027-02-29', '明天', '6.18 20:00 开播'])('does not take %j', (typed) => {
  expect(typedDate(typed, '2026-11-23')).toBeNull()
})

it('gives a day of the calendar for whatever is typed, or none', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const date = typedDate(typed, '2026-11-23')
      return date === null || isCalendarDate(date)
    }),
  )
})
