import { type Ref, useEffect, useEffectEvent, useImperativeHandle } from 'react'
import type { Id } from '#core/plan/units.ts'
import type { GridRowData } from './GridColumn.ts'
import { indexOfRow, type Place } from './gridShape.ts'
import type { GridControl } from './useGrid.ts'

/** What the screen around a grid can do to it. */
export interface GridHandle {
  /** Makes a row's cell the active one, in the column that was active, or in one that is named. */
  activate(row: Id, column?: string): void
  selectRows(rows: readonly Id[]): void
}

export interface GridHandleArgs<Row extends GridRowData> {
  readonly grid: GridControl<Row>
  /** All rows, whatever is filtered. */
  readonly all: readonly Row[]
  /** Rows to select at first. */
  readonly initial: readonly Id[]
  readonly unhide: (row: Row | undefined, column: string | undefined) => void
  readonly toGrid: () => void
}

export function useGridHandle<Row extends GridRowData>(
  ref: Ref<GridHandle> | undefined,
  { grid, all, initial, unhide, toGrid }: GridHandleArgs<Row>,
): void {
  const placeOf = (row: Id, column: string): Place => ({
    row,
    at: indexOfRow(grid.shape.rows, row) ?? 0,
    column,
  })
  const rowOf = (id: Id): Row | undefined => all[indexOfRow(all, id) ?? -1]
  const handle: GridHandle = {
    activate: (row, column) => {
      const key = column ?? grid.selection?.active.column ?? grid.shape.columns[0] ?? ''
      unhide(rowOf(row), key)
      grid.selectPlaces(placeOf(row, key), placeOf(row, key))
      toGrid()
    },
    selectRows: (ids) => {
      const [first, last] = [ids[0], ids.at(-1)]
      if (first === undefined || last === undefined) return
      for (const id of ids) unhide(rowOf(id), undefined)
      const { columns } = grid.shape
      grid.selectPlaces(placeOf(first, columns[0] ?? ''), placeOf(last, columns.at(-1) ?? ''))
      toGrid()
    },
  }
  useImperativeHandle(ref, () => handle)
  /** Who comes from another screen with something selected sees it here, whatever was filtered. */
  const showInitial = useEffectEvent(() => {
    const [first] = initial
    const isOut = (id: Id): boolean =>
      rowOf(id) !== undefined && indexOfRow(grid.shape.rows, id) === undefined
    if (first !== undefined && initial.some(isOut)) handle.selectRows(initial)
  })
  useEffect(() => showInitial(), [])
}
