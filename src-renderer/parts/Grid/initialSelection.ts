import type { Id } from '#core/plan/units.ts'
import type { GridRowData } from './GridColumn.ts'
import { type GridSelection, selectCell, selectRows } from './gridSelection.ts'
import { indexOfRow } from './gridShape.ts'

/** Rows that were selected elsewhere, as a range where they follow each other; else the first of them. */
export function initialSelection(
  rows: readonly GridRowData[],
  columns: readonly { readonly key: string }[],
  ids: readonly Id[],
): GridSelection | null {
  const shape = { rows, columns: columns.map(({ key }) => key), pageRows: 1, isFilled: () => true }
  const found = ids.map((id) => indexOfRow(rows, id)).filter((index) => index !== undefined)
  const [first, last] = [Math.min(...found), Math.max(...found)]
  if (found.length > 1 && last - first === found.length - 1) return selectRows(shape, first, last)
  return selectCell(shape, { row: found[0] ?? 0, column: 0 })
}
