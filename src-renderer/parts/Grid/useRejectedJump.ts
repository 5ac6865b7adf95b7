import { useMemo } from 'react'
import type { GridColumn, GridRowData } from './GridColumn.ts'
import { nextRejected, rejectedCells } from './rejectedCells.ts'
import { useRejected } from './rejectedTexts.ts'
import type { GridControl } from './useGrid.ts'

export interface RejectedJumpArgs<Row extends GridRowData> {
  readonly grid: GridControl<Row>
  /** All rows and columns, whatever is filtered or hidden. */
  readonly rows: readonly Row[]
  readonly columns: readonly GridColumn<Row>[]
  readonly unhide: (row: Row | undefined, column: string) => void
}

/** How many cells did not take their text, and going from one to the next, wherever it is. */
export function useRejectedJump<Row extends GridRowData>(args: RejectedJumpArgs<Row>) {
  const { grid, rows, columns, unhide } = args
  const rejected = useRejected((state) => state.rejected)
  const cells = useMemo(() => rejectedCells(rejected, rows, columns), [rejected, rows, columns])
  return {
    count: cells.length,
    next: () => {
      const place = nextRejected(cells, grid.selection?.active ?? null)
      if (!place) return
      unhide(rows[place.at], place.column)
      grid.selectPlaces(place, place)
    },
  }
}
