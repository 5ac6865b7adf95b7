import type { TextTable } from './clipboardTable.ts'
import type { GridRange } from './gridSelection.ts'

/** A text on its way into a cell; it may lie below the last row or past the last column. */
export interface PastedText {
  readonly row: number
  readonly column: number
  readonly text: string
}

/**
 * Where the cells of a pasted block go, as in Excel: from the top left of the selection on, and over and over where the
 * selection is a whole number of blocks (one cell fills all).
 */
export function pasteInto(table: TextTable, range: GridRange): PastedText[] {
  const width = Math.max(0, ...table.map((row) => row.length))
  const [selectedRows, selectedColumns] = [range.bottom - range.top + 1, range.right - range.left + 1]
  const fits = width > 0 && selectedRows % table.length === 0 && selectedColumns % width === 0
  const [downTimes, acrossTimes] = fits ? [selectedRows / table.length, selectedColumns / width] : [1, 1]
  const pasted: PastedText[] = []
  for (let row = 0; row < table.length * downTimes; row++) {
    for (let column = 0; column < width * acrossTimes; column++) {
      const text = table[row % table.length]?.[column % width]
      if (text !== undefined) pasted.push({ row: range.top + row, column: range.left + column, text })
    }
  }
  return pasted
}

/** One text for every cell of a range. */
export function spreadInto({ top, bottom, left, right }: GridRange, text: string): PastedText[] {
  const spread: PastedText[] = []
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) spread.push({ row, column, text })
  return spread
}

/** Texts that are moved: their old cells are blank first, but for those that get one of them. */
export function moveInto(from: GridRange, pasted: readonly PastedText[]): PastedText[] {
  const taken = new Set(pasted.map(({ row, column }) => `${row} ${column}`))
  const left = spreadInto(from, '').filter(({ row, column }) => !taken.has(`${row} ${column}`))
  return [...left, ...pasted]
}
