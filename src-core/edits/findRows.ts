import type { Pages, Plan } from '#core/plan/Plan.ts'
import { findRow, rowsById } from '#core/plan/Plan.ts'
import { done, type Result } from '#core/plan/Result.ts'
import type { PageKey, Row, TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { rowMissing } from './refusals.ts'

/** A row by its id, with its page where the caller knows it: then nothing has to be looked for. */
export type RowRef = Id | { readonly id: Id; readonly page: PageKey }

/** A row and the page that it is on. */
export interface FoundRow<T extends TableName> {
  readonly page: PageKey
  readonly row: Row<T>
}

/**
 * The rows that are meant, each once. A row without a page is looked for page by page, by the index that a page keeps:
 * the cost grows with the pages of the table, not with its rows. Refuses a row that is gone.
 */
export function findRows<T extends TableName>(
  plan: Plan,
  table: T,
  refs: readonly RowRef[],
): Result<FoundRow<T>[]> {
  const found = new Map<Id, FoundRow<T>>()
  for (const ref of refs) {
    const id = typeof ref === 'object' ? ref.id : ref
    const place = typeof ref === 'object' ? onPage(plan, table, ref.page, id) : onAnyPage(plan, table, id)
    if (!place) return rowMissing(table, id)
    found.set(id, place)
  }
  return done([...found.values()])
}

function onPage<T extends TableName>(plan: Plan, table: T, page: PageKey, id: Id): FoundRow<T> | undefined {
  const row = findRow(plan, table, page, id)
  return row && { page, row }
}

function onAnyPage<T extends TableName>(plan: Plan, table: T, id: Id): FoundRow<T> | undefined {
  for (const [page, rows] of plan.tables[table] as Pages<T>) {
    const row = rowsById(rows).get(id)
    if (row) return { page, row }
  }
  return undefined
}
