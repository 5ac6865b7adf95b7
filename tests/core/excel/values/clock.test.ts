import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readClock } from '#core/excel/values/clock.ts'
import { textCell } from '#core/excel/values/textCell.ts'
import { formatClock, formatClockFrom } from '#core/plan/clock.ts'
import { numberCell, serialCell } from './cells.ts'

const day = (year: number | null, month: number, dayOfMonth: number) => ({ year, month, day: dayOfMonth })

describe('a clock in text', () => {
  it.each([
    ['20:00', 1200],
    ['20：30', 1230],
    ['２０：３０', 1230],
    [' 8:05 ', 485],
    ['20:00:00', 1200],
    ['20点30分', 1230],
    ['20点', 1200],
    ['20时30分', 1230],
    ['20点整', 1200],
    ['8点', 480],
    ['8点一刻', 495],
    ['二十点三十分', 1230],
    ['晚上8点', 1200],
    ['晚上八点', 1200],
    ['晚8点半', 1230],
    ['今晚8:15', 1215],
    ['晚上20点', 1200],
    ['下午2点半', 870],
    ['下午两点半', 870],
    ['傍晚6点', 1080],
    ['早上9点05分', 545],
    ['上午11:30', 690],
    ['零点', 0],
    ['零点五分', 5],
    ['0:00', 0],
    ['凌晨1点', 60],
    ['凌晨12点', 0],
    ['凌晨12点半', 30],
    ['中午12点', 720],
    ['中午1点', 780],
    ['8:00 PM', 1200],
    ['8:00PM', 1200],
    ['8 pm', 1200],
    ['8:00 p.m.', 1200],
    ['PM 8:00', 1200],
    ['12:00 AM', 0],
    ['12:30 PM', 750],
    ['20:00 PM', 1200],
  ])('%s is minute %i of a day that it does not name', (text, minute) => {
    expect(readClock(textCell(text))).toEqual({ kind: 'value', value: { minute, isAbsolute: false } })
  })

  it.each([
    ['24:00', 1440],
    ['25:30', 1530],
    ['晚上12点', 1440],
    ['晚上12点半', 1470],
    ['次日 00:30', 1470],
    ['次日00:30', 1470],
    ['00:30（次日）', 1470],
    ['次日凌晨1点', 1500],
    ['次日零点', 1440],
    ['次日 24:00', 2880],
    ['next day 00:30', 1470],
    ['当天 20:00', 1200],
    ['+2天 01:00', 2940],
    ['-1天 23:30', -30],
  ])('%s is minute %i and says its day itself', (text, minute) => {
    expect(readClock(textCell(text))).toEqual({ kind: 'value', value: { minute, isAbsolute: true } })
  })

  it.each([
    ['2027-06-18 20:00', 1200, day(2027, 6, 18)],
    ['2027/6/18 20:00:00', 1200, day(2027, 6, 18)],
    ['2027-06-18T20:00', 1200, day(2027, 6, 18)],
    ['2027年6月18日（周五）晚上8点', 1200, day(2027, 6, 18)],
    ['6月18日 20:00', 1200, day(null, 6, 18)],
    ['6月18日20点30分', 1230, day(null, 6, 18)],
    ['6.18 20:00', 1200, day(null, 6, 18)],
    ['6/18 24:00', 1440, day(null, 6, 18)],
    ['6月18日 次日 00:30', 1470, day(null, 6, 18)],
  ])('%s is minute %i of a date', (text, minute, date) => {
    expect(readClock(textCell(text))).toEqual({ kind: 'value', value: { minute, isAbsolute: true, date } })
  })

  it.each([
    ['20:00:30', 'unreadable'],
    ['20:5', 'unreadable'],
    ['20.30', 'unreadable'],
    ['2000', 'unreadable'],
    ['8', 'unreadable'],
    ['开播', 'unreadable'],
    ['2027-06-18', 'unreadable'],
    ['20:00²', 'unreadable'],
    ['20:00-20:05', 'unreadable'],
    ['晚上1点', 'ambiguous'],
    ['20:75', 'out-of-range'],
    ['48:00', 'out-of-range'],
    ['凌晨9点', 'out-of-range'],
    ['20:00 AM', 'out-of-range'],
    ['次日 25:00', 'out-of-range'],
    ['2027-02-30 20:00', 'out-of-range'],
    ['2027-06-18 周一 20:00', 'out-of-range'],
  ])('%s is not taken: %s', (text, code) => {
    expect(readClock(textCell(text))).toEqual({ kind: 'unreadable', code, expected: 'clock' })
  })
})

describe('a clock in a time cell', () => {
  it.each([
    [0, '0:00', 0, false],
    [0.8333333333333334, '20:00', 1200, false],
    [0.833333333, '20:00', 1200, false],
    [0.0034722222222222, '0:05', 5, false],
    [1, '24:00', 1440, true],
    [1.0625, '25:30', 1530, true],
  ])('%d days is minute %i', (value, raw, minute, isAbsolute) => {
    expect(readClock(serialCell(value, raw))).toEqual({ kind: 'value', value: { minute, isAbsolute } })
  })

  it('reads date-times in both date systems', () => {
    const expected = { kind: 'value', value: { minute: 1200, isAbsolute: true, date: day(2027, 6, 18) } }
    expect(readClock(serialCell(46556 + 5 / 6, '2027/6/18 20:00'))).toEqual(expected)
    expect(readClock(serialCell(45094 + 5 / 6, '2027/6/18 20:00'), { uses1904Dates: true })).toEqual(expected)
  })

  it('takes midnight of a date only where the cell shows a time', () => {
    expect(readClock(serialCell(46556, '2027/6/18 0:00'))).toMatchObject({ value: { minute: 0 } })
    expect(readClock(serialCell(46556, '2027/6/18'))).toMatchObject({ kind: 'unreadable' })
  })

  it.each([
    ['seconds', serialCell(0.8333333333333334 + 30 / 86_400, '20:00:30'), 'unreadable'],
    ['a time before midnight', serialCell(-0.25, '####'), 'out-of-range'],
    ['a day of the year 1900', serialCell(40.5, '1900/2/9 12:00'), 'out-of-range'],
    ['a date after 9999', serialCell(3e6 + 0.5, '####'), 'out-of-range'],
    ['a plain number', numberCell(20), 'unreadable'],
  ])('does not take %s', (_, cell, code) => {
    expect(readClock(cell)).toEqual({ kind: 'unreadable', code, expected: 'clock' })
  })
})

describe('clocks that Bigday writes', () => {
  it('read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
        expect(readClock(textCell(formatClock(minute)))).toMatchObject({ value: { minute } })
        expect(readClock(serialCell(minute / 1440, formatClock(minute)))).toMatchObject({ value: { minute } })
      }),
    )
  })

  it('read back with the day they say', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -30 * 1440, max: 60 * 1440 }),
        fc.constantFrom('zh', 'en'),
        (minute, lang) => {
          expect(readClock(textCell(formatClockFrom(0, minute, lang)))).toMatchObject({ value: { minute } })
        },
      ),
    )
  })
})
