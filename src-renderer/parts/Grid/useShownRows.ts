import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { Lang } from '#core/plan/Lang.ts'
import type { GridColumn, GridRowData } from './GridColumn.ts'
import { orderRows, type RowOrder, type RowWish, rowsInOrder } from './shownRows.ts'
import { runAtOnce, runInSlices } from './slices.ts'

export interface ShownRowsArgs<Row> {
  readonly rows: readonly Row[]
  readonly columns: readonly GridColumn<Row>[]
  readonly wish: RowWish
  readonly lang: Lang
}

export interface ShownRows<Row> {
  readonly rows: readonly Row[]
  /** Neither sorted nor filtered. */
  readonly isAll: boolean
  /** Rows changed since they were sorted and filtered. */
  readonly isStale: boolean
  readonly isWorking: boolean
  /** Sorts and filters them as they are now. */
  readonly again: () => void
}

const noWish: RowWish = { sort: null, filters: {} }

/** Few enough to be done before the next frame. */
const atOnce = 2000

interface Found<Row> {
  /** What it was found for; compared as it is. */
  readonly wish: RowWish
  readonly from: readonly Row[]
  readonly order: RowOrder
}

/** The rows that a grid shows, sorted and filtered when the planner asks for it and left so while they edit. */
export function useShownRows<Row extends GridRowData>(args: ShownRowsArgs<Row>): ShownRows<Row> {
  const { rows, columns, wish, lang } = args
  const [found, setFound] = useState<Found<Row> | null>(null)
  const isAll = wish.sort === null && Object.keys(wish.filters).length === 0
  const isFound = found?.wish === wish && (found.from.length > 0 || rows.length === 0)
  const isWorking = !isAll && !isFound

  if (isWorking && rows.length <= atOnce)
    setFound({ wish, from: rows, order: runAtOnce(orderRows(rows, columns, wish, lang)) })

  const begin = useEffectEvent(() =>
    runInSlices(orderRows(rows, columns, wish, lang), (order) => setFound({ wish, from: rows, order })),
  )
  const isMany = rows.length > atOnce
  // biome-ignore lint/correctness/useExhaustiveDependencies: found anew for a new wish; rows that change meanwhile keep their places.
  useEffect(() => (isWorking && isMany ? begin() : undefined), [wish, isWorking, isMany])

  const order = isAll ? null : found?.order
  const shown = useMemo(() => (order ? rowsInOrder(rows, order) : rows), [rows, order])
  return {
    rows: shown,
    isAll,
    isStale: order !== null && isFound && found.from !== rows,
    isWorking,
    // The old order stays until the new one is found.
    again: () => setFound((before) => before && { ...before, wish: noWish }),
  }
}
