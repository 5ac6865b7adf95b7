import { type Fen, fenPerYuan } from './units.ts'

/** Money as people type it: `24`, `24.5`, `1299`; no sign of currency, no grouping, no rounding. */
export function fenToYuanText(fen: Fen): string {
  const sign = fen < 0 ? '-' : ''
  const yuan = Math.trunc(Math.abs(fen) / fenPerYuan)
  const cents = Math.abs(fen) % fenPerYuan
  if (cents === 0) return `${sign}${yuan}`
  return `${sign}${yuan}.${String(cents).padStart(2, '0').replace(/0$/, '')}`
}

/** Money as people read it: `¥1,299`, `¥24.50`. Fen are shown as soon as there are any. */
export function formatFen(fen: Fen): string {
  const sign = fen < 0 ? '-' : ''
  const yuan = Math.trunc(Math.abs(fen) / fenPerYuan)
  const cents = Math.abs(fen) % fenPerYuan
  return `${sign}¥${groupDigits(String(yuan))}${cents === 0 ? '' : `.${String(cents).padStart(2, '0')}`}`
}

/** `12,345.67` of `12345.67`: the whole part in thousands; what is no number is kept. */
export const groupDigits = (number: string): string =>
  number.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','))
