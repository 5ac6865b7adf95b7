import type { TextTable } from './clipboardTable.ts'

/** A cell of a table as its markup has it: one that was merged stands in its first place only. */
export interface SpanningCell {
  readonly text: string
  /** Columns and rows that it covers, from 1. */
  readonly across: number
  readonly down: number
}

/**
 * Every place of a table, merged cells with their text in the first place and blanks in the others, as Excel pastes
 * them; a cell that covers more rows than there are ends with the table.
 */
export function spreadSpans(rows: readonly (readonly SpanningCell[])[]): TextTable {
  const table: (string | undefined)[][] = rows.map(() => [])
  for (const [top, row] of rows.entries()) {
    let left = 0
    for (const cell of row) {
      while (table[top]?.[left] !== undefined) left++
      cover(table, { top, left }, cell)
    }
  }
  const width = Math.max(0, ...table.map((row) => row.length))
  return table.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''))
}

function cover(
  table: (string | undefined)[][],
  { top, left }: { readonly top: number; readonly left: number },
  { text, across, down }: SpanningCell,
): void {
  for (let row = top; row < Math.min(table.length, top + down); row++) {
    const cells = table[row]
    if (!cells) continue
    for (let column = left; column < left + across; column++)
      cells[column] = row === top && column === left ? text : ''
  }
}
