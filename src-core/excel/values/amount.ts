import { type Decimal, decimalOfNumber, decimalOfText, decimalPattern, shiftDecimal } from './Decimal.ts'
import { shownValue } from './shownValue.ts'

/** Zeros that a multiplier of the trade stands for. `m` is left out: it is a thousand to some and a million to others. */
const zeros: ReadonlyMap<string, number> = new Map([
  ['', 0],
  ['百', 2],
  ['千', 3],
  ['k', 3],
  ['万', 4],
  ['w', 4],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
])

/** An amount as a fragment of a pattern: digits and perhaps a multiplier (`1.2万`, `1200w`). */
export const amountPattern = `${decimalPattern}\\s?(?:百万|千万|[百千万亿kKwW])?`

const parts = new RegExp(`^([-+]?${decimalPattern})\\s?(\\D*)$`)

/** An exact amount from its text (`1,299.00`, `1.2万`, `-5`); null where the text is anything else. */
export function amountOfText(text: string): Decimal | null {
  const [, digits = '', multiplier = ''] = parts.exec(text) ?? []
  const decimal = decimalOfText(digits)
  const power = zeros.get(multiplier.toLowerCase())
  return decimal && power !== undefined ? shiftDecimal(decimal, power) : null
}

/** An exact amount from a number cell; null where the sheet shows a percentage or a foreign currency. */
export function amountOfNumber(value: number, shown: string): Decimal | null {
  if (/[%‰$€£]/.test(shown)) return null
  return decimalOfNumber(shownValue(value, shown, unitOf))
}

const unitOf = (text: string): number => {
  const multiplier = /^(?:百万|千万|[百千万亿kw](?![a-z]))/i.exec(text)?.[0].toLowerCase() ?? ''
  return 10 ** (zeros.get(multiplier) ?? 0)
}
