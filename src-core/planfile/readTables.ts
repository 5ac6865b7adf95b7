import { isCalendarDate } from '#core/plan/clock.ts'
import { done, type Result } from '#core/plan/Result.ts'
import { type AnyRow, recordSchemas, type TableName, tableNames } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { findDangling } from './findDangling.ts'
import { isOrderKey } from './isOrderKey.ts'
import { placeOfIssue } from './placeOfIssue.ts'
import type { Refuse } from './Refuse.ts'
import type { TableRows } from './tableRows.ts'

/** The rows of all tables, each as its record says, no id twice in a table, no reference to nothing. */
export function readTables(
  raw: { readonly [table: string]: readonly unknown[] },
  planId: Id,
  no: Refuse,
): Result<TableRows> {
  const tables: { [table: string]: readonly AnyRow[] } = {}
  for (const table of tableNames) {
    const rows = readRows(table, raw[table] ?? [], planId, no)
    if (!rows.ok) return rows
    tables[table] = rows.value
  }
  const read = tables as unknown as TableRows
  const place = findUnfit(read, planId)
  if (place !== undefined) return no('bad-record', place)
  const dangling = findDangling(read)
  return dangling === undefined ? done(read) : no('dangling-reference', dangling)
}

function readRows(table: TableName, raw: readonly unknown[], planId: Id, no: Refuse): Result<AnyRow[]> {
  const schema = recordSchemas[table]
  const seen = new Set<Id>()
  const rows: AnyRow[] = []
  for (const [index, value] of raw.entries()) {
    const place = `${table}[${index}]`
    const parsed = schema.safeParse(value)
    if (!parsed.success) return no('bad-record', placeOfIssue(parsed.error, place))
    const row = parsed.data as AnyRow
    if (row.planId !== planId) return no('bad-record', `${place}.planId`)
    if (seen.has(row.id)) return no('duplicate-id', `${place}.id`)
    if ('order' in row && !isOrderKey(row.order)) return no('bad-record', `${place}.order`)
    seen.add(row.id)
    rows.push(row)
  }
  return done(rows)
}

/** What the schemas cannot say: a plan has exactly its own row, and begins on a day of the calendar. */
function findUnfit({ plans }: TableRows, planId: Id): string | undefined {
  const [own, ...others] = plans
  if (!own || others.length > 0) return 'plans'
  if (own.id !== planId) return 'plans[0].id'
  return isCalendarDate(own.startDate) ? undefined : 'plans[0].startDate'
}
