import type { Pages, Plan } from '#core/plan/Plan.ts'
import { type Row, type TableName, tableNames } from '#core/plan/tables.ts'

/** A plan as a file holds it: each table a plain list of rows. */
export type TableRows = { readonly [T in TableName]: readonly Row<T>[] }

/** The rows of a plan in an order that depends on nothing but its content: pages by key, in a page as people read it. */
export function tableRowsOf(plan: Plan): TableRows {
  return Object.fromEntries(
    tableNames.map((table) => [table, rowsByPage(plan, table)]),
  ) as unknown as TableRows
}

function rowsByPage(plan: Plan, table: TableName): readonly Row<TableName>[] {
  const pages = plan.tables[table] as Pages<TableName>
  return [...pages.keys()].sort().flatMap((key) => pages.get(key) ?? [])
}
