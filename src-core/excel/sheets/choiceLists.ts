import type { CellToWrite } from '../writeWorkbook.ts'
import { columnLetters } from './teamMarks.ts'

/** The entries of all dropdowns, as columns of the hidden sheet: Excel takes no longer lists in the dropdown itself. */
export interface ChoiceLists {
  /** Range with these entries, made on first use; null for no entries. */
  rangeOf(entries: readonly string[]): string | null
  /** Cell with an entry of a list. */
  cellOf(entries: readonly string[], index: number): string
  /** The lists side by side, row by row. */
  rows(): CellToWrite[][]
}

/** @param sheet name of the hidden sheet; @param firstColumn where the lists begin, @param firstRow below what the sheet says itself */
export function choiceLists(sheet: string, firstColumn: number): ChoiceLists {
  const lists: (readonly string[])[] = []
  const indexes = new Map<string, number>()
  const columnOf = (entries: readonly string[]): string => {
    const key = JSON.stringify(entries)
    const index = indexes.get(key) ?? lists.push(entries) - 1
    indexes.set(key, index)
    return columnLetters(firstColumn + index)
  }
  return {
    rangeOf: (entries) => {
      if (entries.length === 0) return null
      const column = columnOf(entries)
      return `'${sheet}'!$${column}$1:$${column}$${entries.length}`
    },
    cellOf: (entries, index) => `'${sheet}'!$${columnOf(entries)}$${index + 1}`,
    rows: () => {
      const height = Math.max(0, ...lists.map((list) => list.length))
      return Array.from({ length: height }, (_, row) =>
        lists.map((list): CellToWrite => (row < list.length ? { value: list[row] ?? '' } : null)),
      )
    },
  }
}
