import type { Count } from '#core/plan/units.ts'
import { decimalOfNumber, decimalOfText, decimalPattern, numberOf } from './Decimal.ts'
import { type Reader, type Reading, readAs, unreadable } from './Reading.ts'
import { readCell } from './readCell.ts'
import { shownValue } from './shownValue.ts'

const before = '(?:(?:付款|拍下|下单)后?|预售|最晚)?\\s?'
const after = '\\s?(?:之内|以内|内)?\\s?(?:发货|发出|发)?'
const grammar = new RegExp(`^${before}(-?${decimalPattern})\\s?(小时|h|hours?|天|日|days?)?${after}$`, 'i')
const span = /\d\s?(?:小时|h|天|日)?\s?[-~至到/]\s?\d/i
const sameDay = /^当[天日](?:发货?)?$/

/**
 * Lead time 发货时效 in whole hours: `48小时内` 48, `7天` 168, `当天发货` 24; a bare number is hours. 现货 and 工作日
 * promise no number of hours and are unreadable.
 */
export const readHours: Reader<Count> = (cell) =>
  readCell(cell, {
    expected: 'lead-time',
    text: (text) => {
      if (sameDay.test(text)) return readAs(24)
      const [, digits = '', unit = ''] = grammar.exec(text) ?? []
      const decimal = decimalOfText(digits)
      if (!decimal) return unreadable('lead-time', span.test(text) ? 'ambiguous' : 'unreadable')
      return hoursOf(numberOf(decimal) * hoursPer(unit))
    },
    number: (value, shown) => hoursOf(numberOf(decimalOfNumber(shownValue(value, shown, hoursPer)))),
  })

const hoursPer = (unit: string): number => (/^(?:天|日|day)/i.test(unit) ? 24 : 1)

const hoursOf = (hours: number): Reading<Count> =>
  Number.isSafeInteger(hours) && hours >= 0 ? readAs(hours) : unreadable('lead-time', 'out-of-range')
