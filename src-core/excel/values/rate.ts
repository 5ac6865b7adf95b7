import type { Rate } from '#core/plan/units.ts'
import { decimalOfNumber, decimalOfText, decimalPattern, numberOf, shiftDecimal } from './Decimal.ts'
import { type Reader, type Reading, readAs, unreadable } from './Reading.ts'
import { readCell } from './readCell.ts'
import { shownValue } from './shownValue.ts'

const grammar = new RegExp(`^([-+]?${decimalPattern})\\s?(%|‰|折|个点)?$`)
const powers: ReadonlyMap<string, number> = new Map([
  ['%', -2],
  ['个点', -2],
  ['‰', -3],
  ['折', -1],
])

/**
 * A share in [0, 1]: `25%`, `0.25`, `2.5折` (what is left to pay), `250‰`. Without a sign a number from 1 to 100 could
 * be a share or a percentage and is ambiguous; outside [0, 1] is out of range.
 */
export const readRate: Reader<Rate> = (cell) =>
  readCell(cell, {
    expected: 'rate',
    text: (text) => {
      const [, digits = '', unit = ''] = grammar.exec(text) ?? []
      const decimal = decimalOfText(digits)
      if (!decimal) return unreadable('rate')
      return rateOf(numberOf(shiftDecimal(decimal, powers.get(unit) ?? 0)), unit !== '')
    },
    number: (value, shown) => {
      const share = shownValue(value, shown, (unit) => 10 ** (powers.get(unit) ?? 0))
      return rateOf(numberOf(decimalOfNumber(share)), /[%‰折]/.test(shown))
    },
  })

function rateOf(rate: number, hasUnit: boolean): Reading<Rate> {
  if (!hasUnit && rate >= 1 && rate <= 100) return unreadable('rate', 'ambiguous')
  return rate < 0 || rate > 1 ? unreadable('rate', 'out-of-range') : readAs(rate + 0)
}
