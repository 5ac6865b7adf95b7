import type { PlanRecord } from './records/calendar.ts'
import { type PageKey, pageKeyOf, type Row, type TableName, tableNames } from './tables.ts'
import type { Id } from './units.ts'

/** The rows of one page, in reading order: by `order` where rows have one, else by `start`, then id. Never empty. */
export type Page<T extends TableName> = readonly Row<T>[]
export type Pages<T extends TableName> = ReadonlyMap<PageKey, Page<T>>

/**
 * A whole plan in memory: immutable, shared structurally between versions. A page or table that an edit does not touch
 * is the same object before and after, which is what indexes, painting and saving go by.
 */
export interface Plan {
  readonly id: Id
  readonly tables: { readonly [T in TableName]: Pages<T> }
}

const noRows: readonly never[] = []

/** A plan without any row, not even its own: the start for reading one in. */
export function emptyPlan(id: Id): Plan {
  const tables = Object.fromEntries(tableNames.map((table) => [table, new Map()]))
  return { id, tables: tables as unknown as Plan['tables'] }
}

export function pageOf<T extends TableName>(plan: Plan, table: T, key: PageKey): Page<T> {
  return (plan.tables[table] as Pages<T>).get(key) ?? noRows
}

/** All rows of a table, page by page. Cost grows with the table: not for the path of one edit on large tables. */
export function rowsOf<T extends TableName>(plan: Plan, table: T): Row<T>[] {
  return [...(plan.tables[table] as Pages<T>).values()].flat() as Row<T>[]
}

/** How many rows a plan has in all. */
export const countRows = (plan: Plan): number =>
  tableNames.reduce(
    (sum, table) =>
      [...(plan.tables[table] as Pages<TableName>).values()].reduce((rows, page) => rows + page.length, sum),
    0,
  )

/** The plan's own row. Every plan that was opened, made or imported has one. */
export function planRow(plan: Plan): PlanRecord {
  const row = pageOf(plan, 'plans', '')[0]
  if (!row) throw new Error(`plan ${plan.id} has no row of its own`)
  return row
}

const rowIndexes = new WeakMap<readonly unknown[], ReadonlyMap<Id, unknown>>()

/** Rows of a page by id; made once for each version of the page. */
export function rowsById<T extends TableName>(page: Page<T>): ReadonlyMap<Id, Row<T>> {
  let index = rowIndexes.get(page)
  if (!index) {
    index = new Map(page.map((row) => [row.id, row]))
    rowIndexes.set(page, index)
  }
  return index as ReadonlyMap<Id, Row<T>>
}

export function findRow<T extends TableName>(
  plan: Plan,
  table: T,
  page: PageKey,
  id: Id,
): Row<T> | undefined {
  return rowsById(pageOf(plan, table, page)).get(id)
}

/** Sort order inside a page. Plain code-unit comparison: fractional `order` keys need it, and it never varies by locale. */
export function compareRows<T extends TableName>(a: Row<T>, b: Row<T>): number {
  const byOrder = compare(sortKey(a, 'order'), sortKey(b, 'order'))
  return byOrder || compare(sortKey(a, 'start'), sortKey(b, 'start')) || compare(a.id, b.id)
}

function sortKey(row: object, field: 'order' | 'start'): string | number | undefined {
  return (row as { readonly [key: string]: string | number | undefined })[field]
}

function compare(a: string | number | undefined, b: string | number | undefined): number {
  if (a === b || a === undefined || b === undefined) return 0
  return a < b ? -1 : 1
}

/** Puts rows into pages: the way in for whatever reads a plan from outside (plan file, store, generator). */
export function planFromRows(id: Id, rows: { readonly [T in TableName]?: readonly Row<T>[] }): Plan {
  const plan = emptyPlan(id)
  for (const table of tableNames)
    fillTable(plan.tables[table] as Map<PageKey, Row<TableName>[]>, table, rows[table] ?? [])
  return plan
}

function fillTable<T extends TableName>(
  pages: Map<PageKey, Row<T>[]>,
  table: T,
  rows: readonly Row<T>[],
): void {
  for (const row of rows) {
    const key = pageKeyOf(table, row)
    const page = pages.get(key)
    if (page) page.push(row)
    else pages.set(key, [row])
  }
  for (const page of pages.values()) page.sort(compareRows)
}
