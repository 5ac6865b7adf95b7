import type { Minute } from '#core/plan/units.ts'
import type { Cell } from '../Workbook.ts'
import { digitsForChinese } from './chineseNumber.ts'
import { decimalOfNumber, decimalPattern, numberOf } from './Decimal.ts'
import { type Reading, readAs, unreadable } from './Reading.ts'
import { readCell } from './readCell.ts'
import { shownValue } from './shownValue.ts'

const hours = '(?:个?小时|个?钟头|h|hrs?|hours?)'
const minutes = "(?:分钟|分|m|mins?|minutes?|')"
const seconds = '(?:秒钟?|s|secs?|seconds?|")'
const inWords = new RegExp(
  `^(?:(\\d+(?:\\.\\d+)?)${hours}(半)?)?(?:(\\d+(?:\\.\\d+)?)${minutes})?(?:(\\d+)${seconds})?$`,
)
const colons = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/
/** A year: more is a date that strayed into the column. */
const maxSeconds = 366 * 86_400

/**
 * A length in whole minutes ≥ 1: `5`, `5分钟`, `1小时30分`, `90'`, `01:30:00`, Excel's time cells; bare numbers are
 * minutes, `0:05` is h:mm. `5:00` is five hours to some and five minutes to others: ambiguous, as is `5-8分钟`.
 */
export function readDuration(cell: Cell | undefined): Reading<Minute> {
  return readCell(cell, {
    expected: 'duration',
    text: (text) => durationOfText(digitsForChinese(text.replace(/\s/g, '').toLowerCase())),
    number: (value, shown) =>
      /[%¥]/.test(shown)
        ? unreadable('duration')
        : durationOf(numberOf(decimalOfNumber(shownValue(value, shown, minutesPer))) * 60),
    serial: (value) => durationOf(Math.round(value * 86_400)),
  })
}

function durationOfText(text: string): Reading<Minute> {
  if (new RegExp(`^-?${decimalPattern}$`).test(text)) return durationOf(Number(text.replace(/,/g, '')) * 60)
  const clock = colons.exec(text)
  if (clock) return durationOfColons(Number(clock[1]), Number(clock[2]), clock[3])
  const halves = text.replace(/^半个?(小时|钟头)$/, '0.5小时').replace(/^(\d+)个半(小时|钟头)$/, '$1.5小时')
  const words = inWords.exec(halves.replace(/^([123])刻钟?$/, (_, quarters) => `${Number(quarters) * 15}分`))
  if (words && text !== '') {
    const [, hour = 0, half, minute = 0, second = 0] = words
    return durationOf((Number(hour) + (half ? 0.5 : 0)) * 3600 + Number(minute) * 60 + Number(second))
  }
  return unreadable('duration', /\d\D{0,3}[-~/至到]\D?\d/.test(text) ? 'ambiguous' : 'unreadable')
}

function durationOfColons(first: number, second: number, third: string | undefined): Reading<Minute> {
  if (third === undefined && first > 0 && second === 0) return unreadable('duration', 'ambiguous')
  return durationOf(first * 3600 + second * 60 + Number(third ?? 0))
}

/** Thousandths of a second are what 1.1 × 3600 leaves behind. */
function durationOf(length: number): Reading<Minute> {
  const whole = Math.round(length / 60)
  const isWhole = Math.abs(length - whole * 60) < 0.001
  return isWhole && whole >= 1 && length <= maxSeconds
    ? readAs(whole)
    : unreadable('duration', 'out-of-range')
}

function minutesPer(unit: string): number {
  if (new RegExp(`^${hours}`).test(unit)) return 60
  return new RegExp(`^${seconds}`).test(unit) ? 1 / 60 : 1
}
