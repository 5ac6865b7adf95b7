import { describe, expect, it } from 'vitest'
import { readOffer } from '#core/excel/sheets/offerLines.ts'
import { intervalLines } from '#renderer/parts/fields/intervalLines.ts'
import { offerLines } from '#renderer/parts/fields/offerLines.ts'
import { oneLineList, wholeDuration } from '#renderer/parts/fields/shortForms.ts'

describe('price layers in a row', () => {
  it.each<[string, unknown]>([
    ['9折', { kind: 'percentOff', rate: 0.1 }],
    ['8.5折', { kind: 'percentOff', rate: 0.15 }],
    ['85折', { kind: 'percentOff', rate: 0.15 }],
    ['官方9折', { kind: 'percentOff', rate: 0.1 }],
    ['９折', { kind: 'percentOff', rate: 0.1 }],
    ['10% off', { kind: 'percentOff', rate: 0.1 }],
    ['立减 10%', { kind: 'percentOff', rate: 0.1 }],
    ['立减10元', { kind: 'directCut', cutFen: 1000 }],
    ['直降10', { kind: 'directCut', cutFen: 1000 }],
    ['满80减5', { kind: 'fullReduction', thresholdFen: 8000, cutFen: 500 }],
    ['每满300减50元', { kind: 'everyReduction', thresholdFen: 30_000, cutFen: 5000 }],
    ['赠小样(1.5元)', { kind: 'gift', name: '小样', costFen: 150 }],
    ['送 小样 5ml（1.5）', { kind: 'gift', name: '小样 5ml', costFen: 150 }],
    ['赠小样 成本1.5', { kind: 'gift', name: '小样', costFen: 150 }],
    ['gift sample (1.5)', { kind: 'gift', name: 'sample', costFen: 150 }],
    ['赠 "a;b(2)" 成本 3', { kind: 'gift', name: 'a;b(2)', costFen: 300 }],
    ['返5', { kind: 'cashback', cutFen: 500 }],
    ['定金50抵100', { kind: 'deposit', depositFen: 5000, worthFen: 10_000 }],
  ])('read %s', (text, offer) => {
    expect(offerLines(text).split('\n').map(readOffer)).toEqual([offer])
  })

  it('are as many as there are between semicolons and line ends', () => {
    const kinds = (text: string) =>
      offerLines(text)
        .split('\n')
        .map((line) => readOffer(line)?.kind)
    const five = ['percentOff', 'fullReduction', 'everyReduction', 'gift', 'deposit']
    expect(kinds('9折; 满80减5; 每满300减50; 赠小样(1.5元); 定金50抵100')).toEqual(five)
    expect(kinds('9折；满80减5\n每满300减50\n赠 "a;b" 成本 1;定金50抵100')).toEqual(five)
  })

  it.each(['10折', '0折', '赠小样', '八折吧', '满80', '9折满80减5'])('leave %s to be refused', (text) => {
    expect(readOffer(offerLines(text))).toBeNull()
  })
})

describe('times away in a row', () => {
  const plan = { startDate: '2027-06-18', uses1904Dates: false }

  it.each<[string, string]>([
    ['6.18 20:00-22:00', '2027-06-18 20:00 ~ 2027-06-18 22:00'],
    ['6月18日 晚上8点-10点', '2027-06-18 20:00 ~ 2027-06-18 22:00'],
    ['6.18 20:00~次日 02:00', '2027-06-18 20:00 ~ 2027-06-19 02:00'],
    ['6.18 20:00-6.20 02:00', '2027-06-18 20:00 ~ 2027-06-20 02:00'],
    ['2027-06-18 20:00 ~ 2027-06-19 02:00', '2027-06-18 20:00 ~ 2027-06-19 02:00'],
    ['6.20', '2027-06-20 00:00 ~ 2027-06-21 00:00'],
    ['6.20 全天', '2027-06-20 00:00 ~ 2027-06-21 00:00'],
    ['2027-06-20 all day', '2027-06-20 00:00 ~ 2027-06-21 00:00'],
    ['6.21-6.23', '2027-06-21 00:00 ~ 2027-06-24 00:00'],
    ['2027-06-21 至 2027-06-23', '2027-06-21 00:00 ~ 2027-06-24 00:00'],
    ['12.31', '2026-12-31 00:00 ~ 2027-01-01 00:00'],
  ])('read %s', (text, line) => {
    expect(intervalLines(text, plan)).toBe(line)
  })

  it('are as many as there are between semicolons and line ends', () => {
    expect(intervalLines('6.18 20:00-22:00; 6.20 全天\n\n6.21', plan).split('\n')).toHaveLength(3)
  })

  it.each(['20:00-22:00', '很忙', '6.18 20:00', '6.31'])('leave %s as it is, to be refused', (text) => {
    expect(intervalLines(text, plan)).toBe(text)
  })
})

describe('short forms', () => {
  it.each([
    ['1h30', '1h30分'],
    ['1小时30', '1小时30分'],
    ['2 H 5', '2 H 5分'],
    ['1h30m', '1h30m'],
    ['90', '90'],
    ['1:30', '1:30'],
  ])('say what the last number of %s counts', (text, whole) => {
    expect(wholeDuration(text)).toBe(whole)
  })

  it('put the lines of a list into one', () => {
    expect(oneLineList('保湿\r\n "a、b" \n\n不油腻\n')).toBe('保湿、"a、b"、不油腻')
  })
})
