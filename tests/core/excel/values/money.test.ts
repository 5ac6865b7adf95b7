import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMoney } from '#core/excel/values/money.ts'
import { textCell } from '#core/excel/values/textCell.ts'
import { fenToYuanText, formatFen } from '#core/plan/money.ts'
import { numberCell, serialCell } from './cells.ts'

describe('money in text', () => {
  it.each([
    ['¥199', 19900],
    ['￥199', 19900],
    ['199元', 19900],
    ['199 元', 19900],
    ['199', 19900],
    ['１９９．５', 19950],
    ['1,299.00', 129900],
    ['1，299.00元', 129900],
    ['1.2万', 1200000],
    ['¥1.2万元', 1200000],
    ['0.5w', 500000],
    ['3k', 300000],
    ['1.5亿', 15000000000],
    ['19.9', 1990],
    ['0.29', 29],
    ['.5', 50],
    ['24.000000000000004', 2400],
    ['1.15万', 1150000],
    ['199/件', 19900],
    ['0', 0],
    ['0元', 0],
  ])('%s is %i fen', (text, fen) => {
    expect(readMoney(textCell(text))).toEqual({ kind: 'value', value: { fen, mechanism: '' } })
  })

  it.each([
    ['买一送一 199', 19900, '买一送一'],
    ['199 买一送一', 19900, '买一送一'],
    ['买一送一199', 19900, '买一送一'],
    ['买一送一 ¥1,299.00', 129900, '买一送一'],
    ['199元（买一送一）', 19900, '买一送一'],
    ['（买一送一）199', 19900, '买一送一'],
    ['买1送1 199', 19900, '买1送1'],
    ['买1送1¥199', 19900, '买1送1'],
    ['拍一发三 99.9', 9990, '拍一发三'],
    ['第二件半价 199', 19900, '第二件半价'],
    ['199，第二件5折', 19900, '第二件5折'],
    ['199 加赠面膜5片', 19900, '加赠面膜5片'],
  ])('%s is %i fen with its mechanism', (text, fen, mechanism) => {
    expect(readMoney(textCell(text))).toEqual({ kind: 'value', value: { fen, mechanism } })
  })

  it.each([
    ['199/299', 'ambiguous'],
    ['¥199 / ¥299', 'ambiguous'],
    ['199-299', 'ambiguous'],
    ['199 299', 'ambiguous'],
    ['8折', 'unreadable'],
    ['一百', 'unreadable'],
    ['面议', 'unreadable'],
    ['199起', 'unreadable'],
    ['约199', 'unreadable'],
    ['立减20', 'unreadable'],
    ['满300减40', 'unreadable'],
    ['买一送一', 'unreadable'],
    ['买1送1199', 'unreadable'],
    ['送积分 50', 'unreadable'],
    ['赠品价值199', 'unreadable'],
    ['199 送20元券', 'unreadable'],
    ['买一送一 199/299', 'unreadable'],
    ['12,99', 'ambiguous'],
    ['0,125', 'ambiguous'],
    ['199²', 'unreadable'],
    ['$199', 'unreadable'],
    ['20%', 'unreadable'],
    ['1.29E+03', 'unreadable'],
    ['-5', 'out-of-range'],
    ['－5', 'out-of-range'],
    ['¥-5', 'out-of-range'],
    ['-¥5', 'out-of-range'],
    ['(199.00)', 'out-of-range'],
    ['19.999', 'out-of-range'],
    ['0.1234567万', 'out-of-range'],
    ['9'.repeat(30), 'out-of-range'],
    ['9'.repeat(400), 'unreadable'],
  ])('%s is not taken: %s', (text, code) => {
    expect(readMoney(textCell(text))).toEqual({ kind: 'unreadable', code, expected: 'money' })
  })
})

describe('money in a number cell', () => {
  it.each([
    ['24.000000000000004', numberCell(24.000000000000004), 2400],
    ['19.9', numberCell(19.9), 1990],
    ['1.005 × 1000', numberCell(1.005 * 1000), 100500],
    ['199 × 0.9', numberCell(199 * 0.9), 17910],
    ['123456789.01', numberCell(123456789.01), 12345678901],
    ['0', numberCell(0), 0],
    ['-0', numberCell(-0), 0],
    ['12000 shown as 1.2万', numberCell(12000, '1.2万'), 1200000],
    ['1.2 shown as 1.2万', numberCell(1.2, '1.2万'), 1200000],
    ['1.15 shown as ¥1.2万元', numberCell(1.15, '¥1.2万元'), 1150000],
    ['199 shown as ¥199.00', numberCell(199, '¥199.00'), 19900],
  ])('%s', (_, cell, fen) => {
    expect(readMoney(cell)).toEqual({ kind: 'value', value: { fen, mechanism: '' } })
  })

  it.each([
    ['100 ÷ 3', numberCell(100 / 3), 'out-of-range'],
    ['-0.01', numberCell(-0.01), 'out-of-range'],
    ['1e300', numberCell(1e300), 'out-of-range'],
    ['0.2 shown as 20%', numberCell(0.2, '20%'), 'unreadable'],
    ['199 shown as $199.00', numberCell(199, '$199.00'), 'unreadable'],
    ['a date', serialCell(46556, '2027/6/18'), 'unreadable'],
  ])('is not taken: %s', (_, cell, code) => {
    expect(readMoney(cell)).toEqual({ kind: 'unreadable', code, expected: 'money' })
  })
})

it('money that Bigday writes reads back to the fen', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000_000_000 }), (fen) => {
      const cells = [textCell(fenToYuanText(fen)), textCell(formatFen(fen)), textCell(`${formatFen(fen)}元`)]
      for (const cell of cells) {
        expect(readMoney(cell)).toEqual({ kind: 'value', value: { fen, mechanism: '' } })
      }
    }),
  )
})

it('money in a number cell reads to the fen as far as Excel keeps 15 digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (fen) => {
      expect(readMoney(numberCell(fen / 100))).toEqual({ kind: 'value', value: { fen, mechanism: '' } })
    }),
  )
})
