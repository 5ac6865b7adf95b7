import { compareRows, type Page, type Pages, type Plan, pageOf, rowsById } from './Plan.ts'
import { sameValue } from './sameValue.ts'
import { type AnyRow, type PageKey, type Row, type TableName, tableNames } from './tables.ts'
import type { Id } from './units.ts'

/**
 * What one edit does to a plan, as a value: the change that is applied, painted, saved, undone, previewed, merged and
 * kept in history is always this one. It is grouped by page, so applying it copies, and saving it writes, the touched
 * pages only. A row that moves to another page is removed from one and added to the other.
 */
export type PlanDiff = { readonly [T in TableName]?: { readonly [page: PageKey]: PageDiff<Row<T>> } }

export interface PageDiff<R> {
  readonly added: readonly R[]
  readonly changed: { readonly [id: Id]: FieldChanges<R> }
  readonly removed: readonly R[]
}

/** Only the fields that changed, each `[before, after]`. */
export type FieldChanges<R> = { readonly [F in keyof R]?: readonly [before: R[F], after: R[F]] }

export const emptyDiff: PlanDiff = {}

/** A page that a diff touches, whatever its table. */
export interface TouchedPage {
  readonly table: TableName
  readonly page: PageKey
  readonly diff: PageDiff<AnyRow>
}

export function touchedPages(diff: PlanDiff): TouchedPage[] {
  return tableNames.flatMap((table) =>
    Object.entries(diff[table] ?? {}).map(([page, pageDiff]) => ({
      table,
      page,
      diff: pageDiff as PageDiff<AnyRow>,
    })),
  )
}

export const isEmptyDiff = (diff: PlanDiff): boolean => touchedPages(diff).length === 0

export interface DiffCounts {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** How many rows a diff adds, changes and removes, in one table or in all. */
export function countDiff(diff: PlanDiff, table?: TableName): DiffCounts {
  const counts = { added: 0, changed: 0, removed: 0 }
  for (const touched of touchedPages(diff)) {
    if (table && touched.table !== table) continue
    counts.added += touched.diff.added.length
    counts.changed += Object.keys(touched.diff.changed).length
    counts.removed += touched.diff.removed.length
  }
  return counts
}

/**
 * Applies a diff to the plan it was made for. Untouched pages and tables stay the same objects.
 * Throws when the plan is not the one the diff was made for (row missing, there already, or with other values): that
 * is a bug of the caller, and going on would lose somebody's edit.
 */
export function applyDiff(plan: Plan, diff: PlanDiff): Plan {
  const touched = touchedPages(diff)
  if (touched.length === 0) return plan
  const tables: { [T in TableName]?: Pages<T> } = { ...plan.tables }
  for (const { table, page, diff: pageDiff } of touched) {
    const isCopied = tables[table] !== plan.tables[table]
    const pages = (isCopied ? tables[table] : new Map<PageKey, unknown>(plan.tables[table])) as Map<
      PageKey,
      readonly AnyRow[]
    >
    const rows = applyToPage(pageOf(plan, table, page), pageDiff, `${table}/${page}`)
    if (rows.length > 0) pages.set(page, rows)
    else pages.delete(page)
    ;(tables as Record<TableName, unknown>)[table] = pages
  }
  return { id: plan.id, tables: tables as Plan['tables'] }
}

function applyToPage(page: readonly AnyRow[], diff: PageDiff<AnyRow>, place: string): readonly AnyRow[] {
  const present = rowsById(page as Page<TableName>)
  const removed = new Set<Id>()
  for (const row of diff.removed) {
    if (!sameValue(present.get(row.id), row))
      throw new Error(`${place}: row ${row.id} is not as the diff removes it`)
    removed.add(row.id)
  }
  for (const id of Object.keys(diff.changed)) {
    if (!present.has(id)) throw new Error(`${place}: row ${id} to change is not there`)
  }
  for (const row of diff.added) {
    if (present.has(row.id) && !removed.has(row.id))
      throw new Error(`${place}: row ${row.id} is there already`)
  }
  const kept = removed.size > 0 ? page.filter((row) => !removed.has(row.id)) : page
  const rows = kept.map((row) => changeRow(row, diff.changed[row.id], place))
  rows.push(...diff.added)
  return isSorted(rows) ? rows : rows.sort(compareRows)
}

function changeRow(row: AnyRow, changes: FieldChanges<AnyRow> | undefined, place: string): AnyRow {
  if (!changes) return row
  const next: Record<string, unknown> = { ...row }
  for (const [field, change] of Object.entries(changes) as [string, readonly [unknown, unknown]][]) {
    if (!sameValue(next[field], change[0]))
      throw new Error(`${place}: ${row.id}.${field} is not as the diff found it`)
    next[field] = change[1]
  }
  return next as AnyRow
}

function isSorted(rows: readonly AnyRow[]): boolean {
  for (let i = 1; i < rows.length; i++) {
    if (compareRows(rows[i - 1] as AnyRow, rows[i] as AnyRow) > 0) return false
  }
  return true
}

/** The diff that takes the plan back: `applyDiff(applyDiff(plan, diff), reverseDiff(diff))` equals `plan`. */
export function reverseDiff(diff: PlanDiff): PlanDiff {
  const reversed: { [table: string]: { [page: PageKey]: PageDiff<AnyRow> } } = {}
  for (const { table, page, diff: pageDiff } of touchedPages(diff)) {
    const pages = (reversed[table] ??= {})
    pages[page] = {
      added: pageDiff.removed,
      changed: mapValues(pageDiff.changed, (fields) =>
        mapValues(fields as { [field: string]: readonly [unknown, unknown] }, ([before, after]) => [
          after,
          before,
        ]),
      ) as PageDiff<AnyRow>['changed'],
      removed: pageDiff.added,
    }
  }
  return reversed as PlanDiff
}

function mapValues<A, B>(record: { readonly [key: string]: A }, map: (value: A) => B): { [key: string]: B } {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}
