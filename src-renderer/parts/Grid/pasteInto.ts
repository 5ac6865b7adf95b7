import type { TextTable } from './clipboardTable.ts'
import type { GridRange } from './gridSelection.ts'

/** A text on its way into a cell; `row` may lie below the last one. */
export interface PastedText {
  readonly row: number
  readonly column: number
  readonly text: string
}

/**
 * Where the cells of a pasted block go, as in Excel: from the top left of the selection on, and over and over where the
 * selection is a whole number of blocks (one cell fills all). Columns past the last one are let go.
 */
export function pasteInto(table: TextTable, range: GridRange, columns: number): PastedText[] {
  const width = Math.max(0, ...table.map((row) => row.length))
  const [selectedRows, selectedColumns] = [range.bottom - range.top + 1, range.right - range.left + 1]
  const fits = width > 0 && selectedRows % table.length === 0 && selectedColumns % width === 0
  const [downTimes, acrossTimes] = fits ? [selectedRows / table.length, selectedColumns / width] : [1, 1]
  const pasted: PastedText[] = []
  for (let row = 0; row < table.length * downTimes; row++) {
    for (let column = 0; column < width * acrossTimes; column++) {
      const text = table[row % table.length]?.[column % width]
      if (text === undefined || range.left + column >= columns) continue
      pasted.push({ row: range.top + row, column: range.left + column, text })
    }
  }
  return pasted
}

/** Fill down: the top row of the selection into the rows below it; a single row takes the row above it. */
export function fillDownInto(
  { top, bottom, left, right }: GridRange,
  textAt: (row: number, column: number) => string,
): PastedText[] {
  const from = top === bottom ? top - 1 : top
  if (from < 0) return []
  const filled: PastedText[] = []
  for (let row = from + 1; row <= bottom; row++) {
    for (let column = left; column <= right; column++)
      filled.push({ row, column, text: textAt(from, column) })
  }
  return filled
}
