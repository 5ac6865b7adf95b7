import type { Lang } from '#core/plan/Lang.ts'
import type { Id } from '#core/plan/units.ts'
import { passes } from './columnFilter.ts'
import type { GridColumn, GridRowData } from './GridColumn.ts'
import type { Filters } from './gridLooks.ts'
import { compareKeys, type RowSort, type SortKey, sortKeyOf } from './rowSort.ts'
import { eachInSlices, type Sliced, sortInSlices } from './slices.ts'

/** What a planner wants to see of the rows, and in which order. */
export interface RowWish {
  readonly sort: RowSort | null
  readonly filters: Filters
}

/** What came of a wish at the time it was made. */
export interface RowOrder {
  readonly ids: readonly Id[]
  /** All rows there were then: one that is not among them came later. */
  readonly known: ReadonlySet<Id>
  readonly isSorted: boolean
}

/** Filters and sorts rows; in slices, as there may be 100 000. */
export function* orderRows<Row extends GridRowData>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  { sort, filters }: RowWish,
  lang: Lang,
): Sliced<RowOrder> {
  const tests = columns.flatMap((column) => {
    const filter = filters[column.key]
    return filter ? [passes(column, filter)] : []
  })
  const sortColumn = sort && columns.find(({ key }) => key === sort.column)
  const kept: { readonly id: Id; readonly key: SortKey }[] = []
  const known = new Set<Id>()
  yield* eachInSlices(rows, (row) => {
    known.add(row.id)
    if (!tests.every((test) => test(row))) return
    kept.push({ id: row.id, key: sortColumn ? sortKeyOf(row, sortColumn, lang) : null })
  })
  if (!sort || !sortColumn) return { ids: kept.map(({ id }) => id), known, isSorted: false }
  const compare = compareKeys(lang, sort.direction)
  const sorted = yield* sortInSlices(kept, (a, b) => compare(a.key, b.key))
  return { ids: sorted.map(({ id }) => id), known, isSorted: true }
}

/**
 * The rows as they are now, in an order that was found before: an edit does not make its row jump away or vanish under
 * the planner's hands, and rows that came since are shown, at their place or, where it is sorted, at the end.
 */
export function rowsInOrder<Row extends GridRowData>(rows: readonly Row[], order: RowOrder): readonly Row[] {
  const isNew = ({ id }: Row): boolean => !order.known.has(id)
  if (!order.isSorted) {
    const kept = new Set(order.ids)
    return rows.filter((row) => kept.has(row.id) || isNew(row))
  }
  const byId = new Map(rows.map((row) => [row.id, row]))
  return [...order.ids.flatMap((id) => byId.get(id) ?? []), ...rows.filter(isNew)]
}
