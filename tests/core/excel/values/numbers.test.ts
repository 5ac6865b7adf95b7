import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCount } from '#core/excel/values/count.ts'
import { readFactor } from '#core/excel/values/factor.ts'
import { readHours } from '#core/excel/values/hours.ts'
import { readRate } from '#core/excel/values/rate.ts'
import { textCell } from '#core/excel/values/textCell.ts'
import { numberCell, serialCell } from './cells.ts'

describe('a rate', () => {
  it.each([
    ['25%', textCell('25%'), 0.25],
    ['２５％', textCell('２５％'), 0.25],
    ['7 %', textCell('7 %'), 0.07],
    ['12.3%', textCell('12.3%'), 0.123],
    ['0.25', textCell('0.25'), 0.25],
    ['2.5折', textCell('2.5折'), 0.25],
    ['8折', textCell('8折'), 0.8],
    ['250‰', textCell('250‰'), 0.25],
    ['20个点', textCell('20个点'), 0.2],
    ['0', textCell('0'), 0],
    ['100%', textCell('100%'), 1],
    ['1%', textCell('1%'), 0.01],
    ['a number cell 0.2', numberCell(0.2), 0.2],
    ['0.1 + 0.2 in a number cell', numberCell(0.1 + 0.2), 0.3],
    ['0.256 shown as 26%', numberCell(0.256, '26%'), 0.256],
    ['1 shown as 100%', numberCell(1, '100%'), 1],
    ['15 shown as 15%', numberCell(15, '15%'), 0.15],
    ['0.5 shown as 0.5%', numberCell(0.5, '0.5%'), 0.005],
  ])('%s', (_, cell, rate) => {
    expect(readRate(cell)).toEqual({ kind: 'value', value: rate })
  })

  it.each([
    ['15', textCell('15'), 'ambiguous'],
    ['a number cell 15', numberCell(15), 'ambiguous'],
    ['1, which is 1% to some', textCell('1'), 'ambiguous'],
    ['120%', textCell('120%'), 'out-of-range'],
    ['-5%', textCell('-5%'), 'out-of-range'],
    ['150', textCell('150'), 'out-of-range'],
    ['-0.2', numberCell(-0.2), 'out-of-range'],
    ['1.5 shown as 150%', numberCell(1.5, '150%'), 'out-of-range'],
    ['10-20%', textCell('10-20%'), 'unreadable'],
    ['高佣', textCell('高佣'), 'unreadable'],
    ['a time', serialCell(0.25, '6:00'), 'unreadable'],
  ])('is not taken: %s', (_, cell, code) => {
    expect(readRate(cell)).toEqual({ kind: 'unreadable', code, expected: 'rate' })
  })

  it('of whole hundredths of a percent reads back exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (parts) => {
        const text = `${Math.floor(parts / 100)}.${String(parts % 100).padStart(2, '0')}%`
        expect(readRate(textCell(text))).toEqual({ kind: 'value', value: parts / 10_000 })
      }),
    )
  })
})

describe('a count', () => {
  it.each([
    ['3,000件', textCell('3,000件'), 3000],
    ['３０００件', textCell('３０００件'), 3000],
    ['1.5万', textCell('1.5万'), 15000],
    ['1.5万件', textCell('1.5万件'), 15000],
    ['128.5w', textCell('128.5w'), 1285000],
    ['1200w', textCell('1200w'), 12000000],
    ['2.3W粉丝', textCell('2.3W粉丝'), 23000],
    ['500 pcs', textCell('500 pcs'), 500],
    ['0', textCell('0'), 0],
    ['a number cell', numberCell(3000), 3000],
    ['2999.9999999999995', numberCell(2999.9999999999995), 3000],
    ['1.5 shown as 1.5万', numberCell(1.5, '1.5万'), 15000],
    ['3000 shown as 3,000件', numberCell(3000, '3,000件'), 3000],
  ])('%s', (_, cell, count) => {
    expect(readCount(cell)).toEqual({ kind: 'value', value: count })
  })

  it.each([
    ['-5', textCell('-5'), 'out-of-range'],
    ['a number cell -5', numberCell(-5), 'out-of-range'],
    ['2.5件', textCell('2.5件'), 'out-of-range'],
    ['2.5', numberCell(2.5), 'out-of-range'],
    ['1.23456w', textCell('1.23456w'), 'out-of-range'],
    ['1e300', numberCell(1e300), 'out-of-range'],
    ['充足', textCell('充足'), 'unreadable'],
    ['若干', textCell('若干'), 'unreadable'],
    ['3000+', textCell('3000+'), 'unreadable'],
    ['a word that every object has', textCell('5constructor'), 'unreadable'],
    ['50%', numberCell(0.5, '50%'), 'unreadable'],
    ['500-800件', textCell('500-800件'), 'ambiguous'],
    ['500/800', textCell('500/800'), 'ambiguous'],
  ])('is not taken: %s', (_, cell, code) => {
    expect(readCount(cell)).toEqual({ kind: 'unreadable', code, expected: 'count' })
  })

  it('reads back plain, grouped and with its measure word', () => {
    fc.assert(
      fc.property(fc.nat(), (count) => {
        const grouped = String(count).replace(/\B(?=(\d{3})+$)/g, ',')
        const cells = [
          numberCell(count),
          textCell(String(count)),
          textCell(grouped),
          textCell(`${grouped}件`),
        ]
        for (const cell of cells) expect(readCount(cell)).toEqual({ kind: 'value', value: count })
      }),
    )
  })
})

describe('a factor', () => {
  it.each([
    ['1:2', textCell('1:2'), 2],
    ['1：2.5', textCell('1：2.5'), 2.5],
    ['2.5', textCell('2.5'), 2.5],
    ['3倍', textCell('3倍'), 3],
    ['250%', textCell('250%'), 2.5],
    ['a number cell', numberCell(2.5), 2.5],
    ['2.5 shown as 250%', numberCell(2.5, '250%'), 2.5],
    ['1:2 that Excel took for a time', serialCell(62 / 1440, '1:02'), 2],
    ['1:12 that Excel took for a time', serialCell(72 / 1440, '01:12'), 12],
  ])('%s', (_, cell, factor) => {
    expect(readFactor(cell)).toEqual({ kind: 'value', value: factor })
  })

  it.each([
    ['-1', numberCell(-1), 'out-of-range'],
    ['a product id', numberCell(3512345678901), 'out-of-range'],
    ['2:5', textCell('2:5'), 'unreadable'],
    ['保本', textCell('保本'), 'unreadable'],
    ['2:30 in a time cell', serialCell(150 / 1440, '2:30'), 'unreadable'],
  ])('is not taken: %s', (_, cell, code) => {
    expect(readFactor(cell)).toEqual({ kind: 'unreadable', code, expected: 'factor' })
  })
})

describe('a lead time', () => {
  it.each([
    ['48小时内', textCell('48小时内'), 48],
    ['48小时内发货', textCell('48小时内发货'), 48],
    ['付款后48小时内发货', textCell('付款后48小时内发货'), 48],
    ['48h', textCell('48h'), 48],
    ['7天', textCell('7天'), 168],
    ['7天内', textCell('7天内'), 168],
    ['预售15天', textCell('预售15天'), 360],
    ['1.5天', textCell('1.5天'), 36],
    ['当天发货', textCell('当天发货'), 24],
    ['当日发', textCell('当日发'), 24],
    ['48', textCell('48'), 48],
    ['a number cell', numberCell(48), 48],
    ['7 shown as 7天', numberCell(7, '7天'), 168],
  ])('%s', (_, cell, hours) => {
    expect(readHours(cell)).toEqual({ kind: 'value', value: hours })
  })

  it.each([
    ['现货', textCell('现货'), 'unreadable'],
    ['7个工作日', textCell('7个工作日'), 'unreadable'],
    ['7-15天', textCell('7-15天'), 'ambiguous'],
    ['-1天', textCell('-1天'), 'out-of-range'],
    ['0.3小时', textCell('0.3小时'), 'out-of-range'],
    ['1.5', numberCell(1.5), 'out-of-range'],
  ])('is not taken: %s', (_, cell, code) => {
    expect(readHours(cell)).toEqual({ kind: 'unreadable', code, expected: 'lead-time' })
  })
})
