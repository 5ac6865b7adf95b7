import { useMemo } from 'react'
import type { Lang } from '#core/plan/Lang.ts'
import { arrangeColumns, moveColumn } from './arrangeColumns.ts'
import { columnPlaces } from './columnPlaces.ts'
import { fitWidth, measureIn } from './fitWidth.ts'
import type { GridColumn, GridRowData } from './GridColumn.ts'
import { type Filters, lookNow, setColumnWidth, setLook, useGridLook } from './gridLooks.ts'
import { indexOfRow } from './gridShape.ts'
import { gutterWidth } from './gridSizes.ts'
import { useShownRows } from './useShownRows.ts'

export interface GridViewArgs<Row> {
  readonly name: string
  readonly rows: readonly Row[]
  readonly columns: readonly GridColumn<Row>[]
  readonly frozen: number
  readonly isOrdered: boolean
  readonly lang: Lang
}

const noFilters: Filters = {}

/** Rows and columns as the planner made them show, and what changes that. */
export function useGridView<Row extends GridRowData>(args: GridViewArgs<Row>) {
  const { name, rows, columns, frozen, isOrdered, lang } = args
  const look = useGridLook(name)
  const { widths, order, hidden, frozen: wanted, filters = noFilters } = look
  const sort = isOrdered ? null : (look.sort ?? null)

  const wish = useMemo(() => ({ sort, filters }), [sort, filters])
  const shown = useShownRows({ rows, columns, wish, lang })
  const arranged = useMemo(() => {
    const given = { ...(order && { order }), ...(hidden && { hidden }) }
    return arrangeColumns(columns, wanted === undefined ? given : { ...given, frozen: wanted }, frozen)
  }, [columns, order, hidden, wanted, frozen])
  const places = useMemo(() => {
    const wide = arranged.shown.map(({ key, width }) => widths?.[key] ?? width)
    return columnPlaces(wide, arranged.shownFrozen, gutterWidth)
  }, [arranged, widths])

  return {
    look,
    sort,
    shown,
    arranged,
    places,
    /** Of a row among all, as it is without sort and filters. */
    numberOf: (row: Row, index: number): number =>
      (shown.isAll ? index : (indexOfRow(rows, row.id) ?? index)) + 1,
    /** Up, down, and as the plan has them, in turns. */
    sortBy: (column: string) => {
      const direction = sort?.column === column ? sort.direction : null
      const next = direction === null ? 'up' : direction === 'up' ? 'down' : null
      setLook(name, { sort: next && { column, direction: next } })
    },
    move: (from: number, before: number) => {
      const [key, to] = [arranged.shown[from]?.key, arranged.shown[before]?.key ?? null]
      if (key === undefined) return
      const keys = arranged.all.map((column) => column.key)
      setLook(name, moveColumn(keys, arranged.frozen, key, to))
    },
    fit: (column: GridColumn<Row>, inFontOf: Element | null) => {
      if (inFontOf) setColumnWidth(name, column.key, fitWidth(column, shown.rows, lang, measureIn(inFontOf)))
    },
    /** Makes a cell's row and column show that were filtered out or hidden. */
    unhide: (row: Row | undefined, column: string | undefined) => {
      if (row && !shown.rows.includes(row)) setLook(name, { filters: {} })
      const unseen = lookNow(name).hidden ?? []
      if (column !== undefined && unseen.includes(column))
        setLook(name, { hidden: unseen.filter((key) => key !== column) })
    },
  }
}
