import { describe, expect, it } from 'vitest'
import { textCell } from '#core/excel/values/textCell.ts'
import { readTimeRange } from '#core/excel/values/timeRange.ts'
import { numberCell, serialCell } from './cells.ts'

const read = (text: string) => readTimeRange(textCell(text))

describe('a range of clocks', () => {
  it.each([
    ['20:00-20:05', 1200, 1205],
    ['20:00—20:05', 1200, 1205],
    ['20:00——20:05', 1200, 1205],
    ['20:00–20:05', 1200, 1205],
    ['20:00~20:05', 1200, 1205],
    ['20:00～20:05', 1200, 1205],
    ['20:00至20:05', 1200, 1205],
    ['20:00到20:05', 1200, 1205],
    ['20:00 - 20:05', 1200, 1205],
    ['20：00\n-20：05', 1200, 1205],
    ['20点-20点5分', 1200, 1205],
    ['0:00-0:15', 0, 15],
    ['0:00-24:00', 0, 1440],
    ['23:50-00:10', 1430, 1450],
    ['23:00-24:00', 1380, 1440],
    ['23:50-24:10', 1430, 1450],
    ['12:00-00:00', 720, 1440],
    ['23:50-次日00:10', 1430, 1450],
    ['20:00-次日 22:00', 1200, 2760],
    ['23:50-凌晨0点10分', 1430, 1450],
    ['晚上9点-9点10分', 1260, 1270],
    ['晚上8-10点', 1200, 1320],
    ['晚上9点-21:30', 1260, 1290],
    ['晚上10点-12点', 1320, 1440],
    ['晚上11点-1点', 1380, 1500],
    ['上午9点-12点', 540, 720],
    ['上午11点-下午2点', 660, 840],
    ['上午9点-14:00', 540, 840],
    ['下午2点到4点半', 840, 990],
    ['中午12点-2点', 720, 840],
    ['9点-下午2点', 540, 840],
    ['8:00 PM - 9:00', 1200, 1260],
    ['8:00 PM-10:30 PM', 1200, 1350],
  ])('%s runs from %i to %i', (text, start, end) => {
    expect(read(text)).toEqual({ kind: 'value', value: { kind: 'range', start, end, isAbsolute: false } })
  })

  it.each([
    ['次日 00:30-01:00', 1470, 1500],
    ['24:00-00:30', 1440, 1470],
    ['25:30-26:00', 1530, 1560],
    ['次日晚上10点-12点', 2760, 2880],
    ['-1天 23:30-00:10', -30, 10],
    ['-1天 23:30 - 当天 00:10', -30, 10],
  ])('%s runs from %i to %i and says its day itself', (text, start, end) => {
    expect(read(text)).toEqual({ kind: 'value', value: { kind: 'range', start, end, isAbsolute: true } })
  })

  const day = (year: number | null, month: number, dayOfMonth: number) => ({ year, month, day: dayOfMonth })
  it.each([
    ['2027-11-09 20:00-20:15', 1200, 1215, day(2027, 11, 9)],
    ['11月10日 晚上9点-9点10分', 1260, 1270, day(null, 11, 10)],
    ['11月10日 23:50-00:10', 1430, 1450, day(null, 11, 10)],
    ['2027-11-09 23:50-2027-11-10 00:10', 1430, 1450, day(2027, 11, 9)],
    ['12月31日 23:00-1月1日 01:00', 1380, 1500, day(null, 12, 31)],
    ['2027-12-31 23:00-1月1日 01:00', 1380, 1500, day(2027, 12, 31)],
    ['2028-02-28 23:00-2028-03-01 01:00', 1380, 2940, day(2028, 2, 28)],
  ])('%s runs from %i to %i of a date', (text, start, end, date) => {
    expect(read(text)).toEqual({
      kind: 'value',
      value: { kind: 'range', start, end, isAbsolute: true, date },
    })
  })

  it.each([
    ['21:00-20:50', 'out-of-range'],
    ['10:00-09:00', 'out-of-range'],
    ['20:00-20:00', 'out-of-range'],
    ['11:00-10:59', 'out-of-range'],
    ['12:00-00:01', 'out-of-range'],
    ['20:00-20:75', 'out-of-range'],
    ['2027-11-10 20:00-2027-11-09 21:00', 'out-of-range'],
    ['2027-02-30 20:00-20:15', 'out-of-range'],
    ['8点-晚上10点', 'ambiguous'],
    ['8:00-10:00 PM', 'ambiguous'],
    ['20:00-6月18日 21:00', 'ambiguous'],
    ['2月28日 23:00-3月1日 01:00', 'ambiguous'],
    ['20-21', 'unreadable'],
    ['20:00-', 'unreadable'],
    ['20:00-开场', 'unreadable'],
    ['20:00-20:05-20:10', 'unreadable'],
    ['20:00:30-20:05', 'unreadable'],
    ['6月18日-6月20日', 'unreadable'],
    ['全程', 'unreadable'],
    ['5分钟', 'unreadable'],
  ])('%s is not taken: %s', (text, code) => {
    expect(read(text)).toEqual({ kind: 'unreadable', code, expected: 'time-range' })
  })
})

describe('minutes counted from the start of a session', () => {
  it.each([
    ['0-5分钟', 0, 5],
    ['0-5min', 0, 5],
    ['0-5 分钟', 0, 5],
    ['5~10分', 5, 5],
    ["0'-5'", 0, 5],
    ['3-8分钟', 3, 5],
    ['0分钟-5分钟', 0, 5],
    ['第0-5分钟', 0, 5],
    ['第5-10分钟', 5, 5],
    ['第5分钟-第10分钟', 5, 5],
    ['第1-5分钟', 0, 5],
    ['第6-10分钟', 5, 5],
    ['第1-3分钟', 0, 3],
    ['第1分钟', 0, 1],
    ['第30分钟', 29, 1],
    ['前5分钟', 0, 5],
  ])('%s starts at %i and takes %i', (text, start, duration) => {
    expect(read(text)).toEqual({ kind: 'value', value: { kind: 'offset', start, duration } })
  })

  it.each([
    ['10-5分钟', 'out-of-range'],
    ['5-5分钟', 'out-of-range'],
    ['第0分钟', 'out-of-range'],
    ['1-5分钟', 'ambiguous'],
    ['第3-7分钟', 'ambiguous'],
    ['最后5分钟', 'unreadable'],
  ])('%s is not taken: %s', (text, code) => {
    expect(read(text)).toEqual({ kind: 'unreadable', code, expected: 'time-range' })
  })
})

describe('a start alone', () => {
  it.each([
    ['晚上9点', textCell('晚上9点'), { start: 1260, isAbsolute: false }],
    ['次日 00:30', textCell('次日 00:30'), { start: 1470, isAbsolute: true }],
    ['+2天 01:00', textCell('+2天 01:00'), { start: 2940, isAbsolute: true }],
    [
      '2027-06-18 20:00',
      textCell('2027-06-18 20:00'),
      { start: 1200, isAbsolute: true, date: { year: 2027, month: 6, day: 18 } },
    ],
    ['a time cell', serialCell(0.875, '21:00'), { start: 1260, isAbsolute: false }],
  ])('is a start: %s', (_, cell, start) => {
    expect(readTimeRange(cell)).toEqual({ kind: 'value', value: { kind: 'start', ...start } })
  })

  it('counts a date cell in the date system of its file', () => {
    expect(readTimeRange(serialCell(45094.5, '2027/6/18 12:00'), { uses1904Dates: true })).toMatchObject({
      value: { kind: 'start', start: 720, date: { year: 2027, month: 6, day: 18 } },
    })
  })

  it('is not a plain number', () => {
    expect(readTimeRange(numberCell(20))).toMatchObject({ kind: 'unreadable', expected: 'time-range' })
  })
})
