import { findRow, type Pages, type Plan } from '#core/plan/Plan.ts'
import type { PageKey, TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import type { Selection } from '#renderer/store/view.ts'

export interface RowPlace {
  readonly id: Id
  readonly page: PageKey
}

/** Tables whose rows change their page with a field: a shift's day, a line's room, the session of a lineup row. */
const roaming: ReadonlySet<TableName> = new Set(['lineup', 'shifts', 'spend'])

/**
 * Where the selected rows are now, those that are gone left out. A row whose day or room was changed stands on another
 * page than when it was selected; it stays selected, or whoever typed a day would lose sight of what they edit.
 */
export function rowsNow(plan: Plan, { table, page, ids }: Selection): readonly RowPlace[] {
  return ids.flatMap((id) => {
    const now = findRow(plan, table, page, id) ? page : roaming.has(table) && pageWith(plan, table, id)
    return typeof now === 'string' ? [{ id, page: now }] : []
  })
}

function pageWith(plan: Plan, table: TableName, id: Id): PageKey | undefined {
  const pages = plan.tables[table] as Pages<TableName>
  return [...pages.keys()].find((page) => findRow(plan, table, page, id))
}
