import { decimalOfNumber, decimalOfText, decimalPattern, numberOf } from './Decimal.ts'
import { type Reader, type Reading, readAs, unreadable } from './Reading.ts'
import { readCell } from './readCell.ts'
import { shownValue } from './shownValue.ts'

const grammar = new RegExp(`^(?:1\\s?:\\s?(${decimalPattern})|([-+]?${decimalPattern})\\s?([%倍x]?))$`, 'i')

/** A factor such as ROI: `1:2` and `2` are 2. Excel takes a typed `1:2` for the time 01:02, which is read back. */
export const readFactor: Reader<number> = (cell) =>
  readCell(cell, {
    expected: 'factor',
    text: (text) => {
      const [, perOne, bare = '', unit] = grammar.exec(text) ?? []
      const decimal = decimalOfText(perOne ?? bare)
      return decimal ? factorOf(numberOf(decimal) / (unit === '%' ? 100 : 1)) : unreadable('factor')
    },
    number: (value, shown) =>
      factorOf(numberOf(decimalOfNumber(shownValue(value, shown, (unit) => (unit === '%' ? 0.01 : 1))))),
    serial: (value, shown) => {
      const seconds = Math.round(value * 86_400)
      const isOneTo =
        /^0?1:\d\d(:00)?$/.test(shown) && seconds >= 3600 && seconds < 7200 && seconds % 60 === 0
      return isOneTo ? factorOf(seconds / 60 - 60) : unreadable('factor')
    },
  })

/** No return on spend is that high: a product id strayed into the column. */
const maxFactor = 1_000_000

const factorOf = (factor: number): Reading<number> =>
  factor < 0 || factor > maxFactor ? unreadable('factor', 'out-of-range') : readAs(factor + 0)
