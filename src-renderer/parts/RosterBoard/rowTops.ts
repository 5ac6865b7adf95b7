import type { BoardRow } from './BoardRow.ts'

/** Px of the parts of a row. */
export interface RowSizes {
  /** Above the bars. */
  readonly strip: number
  readonly bar: number
}

const padding = 6

export const rowHeight = ({ lanes }: Pick<BoardRow, 'lanes'>, { strip, bar }: RowSizes): number =>
  strip + Math.max(1, lanes) * bar + padding

/** Px from the top of the rows to each of them, and to the end of the last. */
export function rowTops(rows: readonly BoardRow[], sizes: RowSizes): readonly number[] {
  const tops = [0]
  for (const row of rows) tops.push((tops.at(-1) ?? 0) + rowHeight(row, sizes))
  return tops
}

/** The row at a height, the first or the last beyond them; -1 where there are none. */
export function rowAt(tops: readonly number[], y: number): number {
  const after = tops.findIndex((top) => top > y)
  if (after < 0) return tops.length - 2
  return Math.max(0, after - 1)
}
