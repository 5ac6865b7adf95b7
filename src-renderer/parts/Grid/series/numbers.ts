import { groupDigits } from '#core/plan/money.ts'
import { matchAll, type ReadSeries, sameOf, seriesOf } from './Series.ts'

/** A sign, one of currency, digits in groups or not, a fraction, and a unit without digits: `-¥1,299.50`, `5 分`, `20%`. */
const number = /^([-−]?)([¥￥$]?)(\d{1,3}(?:,\d{3})+|0|[1-9]\d*)(?:\.(\d+))?(\s?[^\d\s.,:：/-][^\d]{0,7})?$/
/** More digits than a number holds for certain. */
const mostDigits = 15

export const numbersOf: ReadSeries = (texts) => {
  const matches = matchAll(texts, number)
  const currency = sameOf(matches?.map(([, , sign = '']) => sign) ?? [])
  const unit = sameOf(matches?.map((match) => match[5] ?? '') ?? [])
  if (!matches || currency === null || unit === null) return null
  const decimals = Math.max(...matches.map((match) => match[4]?.length ?? 0))
  const isGrouped = matches.some((match) => match[3]?.includes(','))
  // Whole numbers of the last decimal, or 0.1 + 0.2 would show.
  const values = matches.map(([, minus, , digits = '', fraction = '']) => {
    const all = digits.replaceAll(',', '') + (fraction ?? '').padEnd(decimals, '0')
    return all.length > mostDigits ? Number.NaN : Number(all) * (minus ? -1 : 1)
  })
  const spell = (value: number): string => {
    const digits = String(Math.abs(value)).padStart(decimals + 1, '0')
    const whole = digits.slice(0, digits.length - decimals)
    const grouped = isGrouped ? groupDigits(whole) : whole
    const fraction = decimals > 0 ? `.${digits.slice(-decimals)}` : ''
    return `${value < 0 ? '-' : ''}${currency}${grouped}${fraction}${unit}`
  }
  return seriesOf(values, { lone: 0, unit: 10 ** decimals, spell })
}

/** `福利 1`, `A-09`, `第2轮`: zeros before it are kept. */
const ending = /^(.*\D)?(\d{1,15})(\s?[轮场波天次期组节段号])?$/s

export const endingNumbersOf: ReadSeries = (texts) => {
  const matches = matchAll(texts, ending)
  const name = sameOf(matches?.map(([, before = '']) => before) ?? [])
  const after = sameOf(matches?.map((match) => match[3] ?? '') ?? [])
  if (!matches || name === null || after === null) return null
  const digits = matches.map((match) => match[2] ?? '')
  const padded = digits.some((each) => each.startsWith('0')) ? Math.max(...digits.map((d) => d.length)) : 0
  return seriesOf(digits.map(Number), {
    lone: 1,
    spell: (value) => `${name}${String(Math.max(0, value)).padStart(padded, '0')}${after}`,
  })
}
