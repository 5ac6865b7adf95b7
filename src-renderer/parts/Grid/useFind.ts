import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import type { Lang } from '#core/plan/Lang.ts'
import { findCells, nextFound, placeAmong } from './findCells.ts'
import type { GridColumn, GridRowData } from './GridColumn.ts'
import { selectCell } from './gridSelection.ts'
import type { GridControl } from './useGrid.ts'
import { useSliced } from './useSliced.ts'

export interface FindArgs<Row extends GridRowData> {
  readonly rows: readonly Row[]
  readonly columns: readonly GridColumn<Row>[]
  readonly lang: Lang
  readonly grid: GridControl<Row>
  /** null while nobody looks for anything. */
  readonly query: string | null
}

const few = 500

/** Looking for a text in all rows: what holds it, and going from one to the next. */
export function useFind<Row extends GridRowData>({ rows, columns, lang, grid, query }: FindArgs<Row>) {
  const wanted = query ?? ''
  const make = useCallback(() => findCells(rows, columns, wanted, lang), [rows, columns, wanted, lang])
  const found = useSliced(wanted === '' ? null : make, rows.length <= few)
  const active = grid.active?.spot
  const [sought, setSought] = useState('')

  const goTo = (at: number) => {
    const spot = found?.[at]
    if (spot) grid.select(selectCell(grid.shape, spot))
  }
  /** The first one from the active cell on, itself too, once for each text that is typed. */
  const goToFirst = useEffectEvent(() => {
    if (!found || sought === wanted) return
    setSought(wanted)
    if (active) goTo(nextFound(found, { ...active, column: active.column - 1 }, 1))
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: goes when the cells are found, not when the selection moves.
  useEffect(() => goToFirst(), [found, wanted])

  return {
    /** null while they are looked for. */
    count: wanted === '' ? 0 : (found?.length ?? null),
    /** Which of them the active cell is, from 1; 0 for none. */
    place: found && active ? placeAmong(found, active) : 0,
    go: (by: 1 | -1) => found && active && goTo(nextFound(found, active, by)),
  }
}

export type Finding = ReturnType<typeof useFind>
