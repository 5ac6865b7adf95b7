import type { Id } from '#core/plan/units.ts'
import type { GridRowData } from './GridColumn.ts'
import { indexOfRow, type Place } from './gridShape.ts'
import type { RejectedText } from './rejectedTexts.ts'

type Rejected = ReadonlyMap<Id, ReadonlyMap<string, RejectedText>>

/** The cells of a table that hold a text they did not take, in reading order, those of hidden rows and columns too. */
export function rejectedCells(
  rejected: Rejected,
  rows: readonly GridRowData[],
  columns: readonly { readonly key: string }[],
): readonly Place[] {
  if (rejected.size === 0) return []
  const cells = [...rejected].flatMap(([row, texts]) => {
    const at = indexOfRow(rows, row)
    if (at === undefined) return []
    return columns.flatMap(({ key }): Place[] => (texts.has(key) ? [{ row, at, column: key }] : []))
  })
  return cells.sort((a, b) => a.at - b.at)
}

/** The cell after the one that is active; the first where that is none of them, or the last. */
export function nextRejected(cells: readonly Place[], active: Place | null): Place | undefined {
  const at = cells.findIndex(({ row, column }) => row === active?.row && column === active.column)
  return cells[at + 1] ?? cells[0]
}
