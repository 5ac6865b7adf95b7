import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dateOf,
  dayOf,
  formatClock,
  formatClockFrom,
  isCalendarDate,
  minuteOfDate,
  minuteOfDay,
} from '#core/plan/clock.ts'

describe('clocks as people read them', () => {
  it.each([
    [0, '00:00', '00:00'],
    [1205, '20:05', '20:05'],
    [1440, '00:00', '次日 00:00'],
    [1470, '00:30', '次日 00:30'],
    [2 * 1440 + 60, '01:00', '+2天 01:00'],
    [-30, '23:30', '-1天 23:30'],
  ])('minute %i is %s in its day and %s from day 0', (minute, inDay, fromDay0) => {
    expect(formatClock(minute)).toBe(inDay)
    expect(formatClockFrom(0, minute, 'zh')).toBe(fromDay0)
  })

  it('says next day in English', () => {
    expect(formatClockFrom(0, 1470, 'en')).toBe('next day 00:30')
    expect(formatClockFrom(17, 17 * 1440 + 1080, 'en')).toBe('18:00')
  })

  it('splits every minute into its day and the minute of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), (minute) => {
        expect(dayOf(minute) * 1440 + minuteOfDay(minute)).toBe(minute)
        expect(minuteOfDay(minute)).toBeGreaterThanOrEqual(0)
        expect(minuteOfDay(minute)).toBeLessThan(1440)
      }),
    )
  })
})

describe('dates of a plan', () => {
  it.each([
    ['2027-06-01', 17 * 1440 + 1080, '2027-06-18'],
    ['2027-12-31', 1440, '2028-01-01'],
    ['2028-02-28', 1440, '2028-02-29'],
    ['2027-06-01', -1, '2027-05-31'],
  ])('from %s minute %i falls on %s', (startDate, minute, date) => {
    expect(dateOf(startDate, minute)).toBe(date)
  })

  it('finds the first minute of a date again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 366 }), (day) => {
        expect(minuteOfDate('2027-01-15', dateOf('2027-01-15', day * 1440))).toBe(day * 1440)
      }),
    )
  })

  it.each([
    ['2027-06-18', true],
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2027-13-01', false],
    ['2027-6-18', false],
    ['', false],
  ])('%s is a calendar date: %s', (text, is) => {
    expect(isCalendarDate(text)).toBe(is)
  })
})
