import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween, readDate } from '#core/excel/values/date.ts'
import { textCell } from '#core/excel/values/textCell.ts'
import { numberCell, serialCell } from './cells.ts'

const day = (year: number | null, month: number, dayOfMonth: number) => ({ year, month, day: dayOfMonth })

describe('a date in text', () => {
  it.each([
    ['6月18日', day(null, 6, 18)],
    ['6月18号', day(null, 6, 18)],
    ['06月18', day(null, 6, 18)],
    ['6.18', day(null, 6, 18)],
    ['6/18', day(null, 6, 18)],
    ['6-18', day(null, 6, 18)],
    ['６．１８', day(null, 6, 18)],
    ['6月18日 周一', day(null, 6, 18)],
    ['2.29', day(null, 2, 29)],
    ['2027-06-18', day(2027, 6, 18)],
    ['2027/6/18', day(2027, 6, 18)],
    ['2027.6.18', day(2027, 6, 18)],
    ['20270618', day(2027, 6, 18)],
    ['2027年6月18日', day(2027, 6, 18)],
    ['2027年6月18日 周五', day(2027, 6, 18)],
    ['2027年6月18日（周五）', day(2027, 6, 18)],
    ['2027-06-18 星期五', day(2027, 6, 18)],
    ['2027-06-20(日)', day(2027, 6, 20)],
    ['2027-06-20 星期天', day(2027, 6, 20)],
    ['2027-06-18 00:00:00', day(2027, 6, 18)],
  ])('%s', (text, date) => {
    expect(readDate(textCell(text))).toEqual({ kind: 'value', value: date })
  })

  it.each([
    ['2.30', 'out-of-range'],
    ['13月1日', 'out-of-range'],
    ['2027-02-29', 'out-of-range'],
    ['2027-06-18 周一', 'out-of-range'],
    ['0027-06-18', 'out-of-range'],
    ['2027-06/18', 'unreadable'],
    ['27.6.18', 'unreadable'],
    ['6月', 'unreadable'],
    ['6.18-6.20', 'unreadable'],
    ['6.18大促', 'unreadable'],
    ['2027-06-18 25:00', 'unreadable'],
    ['明天', 'unreadable'],
  ])('%s is not taken: %s', (text, code) => {
    expect(readDate(textCell(text))).toEqual({ kind: 'unreadable', code, expected: 'date' })
  })
})

describe('a date cell', () => {
  it.each([
    [1, day(1900, 1, 1)],
    [59, day(1900, 2, 28)],
    [61, day(1900, 3, 1)],
    [46556, day(2027, 6, 18)],
    [46556.75, day(2027, 6, 18)],
    [2958465, day(9999, 12, 31)],
  ])('%d counted from 1900', (serial, date) => {
    expect(readDate(serialCell(serial, ''))).toEqual({ kind: 'value', value: date })
  })

  it.each([
    [0, day(1904, 1, 1)],
    [45094, day(2027, 6, 18)],
    [2957003, day(9999, 12, 31)],
  ])('%d counted from 1904', (serial, date) => {
    expect(readDate(serialCell(serial, ''), { uses1904Dates: true })).toEqual({ kind: 'value', value: date })
  })

  it.each([
    ['29 February 1900, which never was', serialCell(60, '1900/2/29'), 'out-of-range'],
    ['0', serialCell(0, '1900/1/0'), 'out-of-range'],
    ['a day before the epoch', serialCell(-1, '####'), 'out-of-range'],
    ['a day after 9999', serialCell(2958466, '####'), 'out-of-range'],
    ['a plain number, be it 6.1 or 6.10', numberCell(6.1), 'unreadable'],
  ])('is not taken: %s', (_, cell, code) => {
    expect(readDate(cell)).toEqual({ kind: 'unreadable', code, expected: 'date' })
  })
})

it('every day reads back from the texts people write', () => {
  const someDay = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(someDay, (date) => {
      const iso = date.toISOString().slice(0, 10)
      const [year = 0, month = 0, dayOfMonth = 0] = iso.split('-').map(Number)
      const weekday = '日一二三四五六'[date.getUTCDay()]
      const serial = Math.floor(date.getTime() / 86_400_000) + 25569
      const cells = [
        textCell(iso),
        textCell(`${year}年${month}月${dayOfMonth}日（周${weekday}）`),
        serialCell(serial, iso),
      ]
      for (const cell of cells) {
        expect(readDate(cell)).toEqual({ kind: 'value', value: day(year, month, dayOfMonth) })
      }
    }),
  )
})

describe('days between two dates', () => {
  it.each([
    [day(2027, 6, 18), day(2027, 6, 20), 2],
    [day(2028, 2, 28), day(2028, 3, 1), 2],
    [day(null, 12, 31), day(null, 1, 1), 1],
    [day(null, 12, 31), day(2028, 1, 1), 1],
    [day(2027, 6, 18), day(null, 6, 17), -1],
    [day(null, 2, 28), day(null, 3, 1), null],
  ])('%o and %o: %s', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })
})
