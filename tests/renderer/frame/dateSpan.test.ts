import { expect, it } from 'vitest'
import { dateSpan } from '#renderer/frame/dateSpan.ts'

it.each([
  ['2027-06-18', 1, '2027.06.18'],
  ['2027-05-25', 27, '2027.05.25–06.20'],
  ['2027-12-30', 5, '2027.12.30–2028.01.03'],
])('writes %s and %d days as %s', (startDate, days, span) => {
  expect(dateSpan(startDate, days)).toBe(span)
})
