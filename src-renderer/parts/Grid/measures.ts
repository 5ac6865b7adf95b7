import type { Lang } from '#core/plan/Lang.ts'
import { formatFen, groupDigits } from '#core/plan/money.ts'
import type { Count, Fen, Minute } from '#core/plan/units.ts'

/** How much a row of a column comes to, and how sums and averages of it are written. */
export interface Measure<Row> {
  /** null where the row has none. */
  readonly of: (row: Row) => number | null
  /** An average need not be whole. */
  readonly spell: (value: number, lang: Lang) => string
}

const tenths = (value: number): string => groupDigits(String(Math.round(value * 10) / 10))

export const minutesMeasure = <Row>(of: (row: Row) => Minute | null): Measure<Row> => ({
  of,
  spell: (minutes, lang) => `${tenths(minutes)} ${lang === 'zh' ? '分' : 'min'}`,
})

export const moneyMeasure = <Row>(of: (row: Row) => Fen | null): Measure<Row> => ({
  of,
  spell: (fen) => formatFen(Math.round(fen)),
})

export const countMeasure = <Row>(of: (row: Row) => Count | null): Measure<Row> => ({ of, spell: tenths })
