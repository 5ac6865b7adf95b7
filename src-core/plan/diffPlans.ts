import { type Page, type Pages, type Plan, rowsById } from './Plan.ts'
import type { FieldChanges, PageDiff, PlanDiff } from './PlanDiff.ts'
import { sameValue } from './sameValue.ts'
import { type AnyRow, type PageKey, type TableName, tableNames } from './tables.ts'
import type { Id } from './units.ts'

/**
 * The diff that leads from one version of a plan to another. Pages that both share are skipped unread, so after an
 * edit its cost is that of the edited pages. Edits build the plan they want and end here.
 */
export function diffPlans(before: Plan, after: Plan): PlanDiff {
  const diff: { [table: string]: { [page: PageKey]: PageDiff<AnyRow> } } = {}
  for (const table of tableNames) {
    const from = before.tables[table] as Pages<TableName>
    const to = after.tables[table] as Pages<TableName>
    if (from === to) continue
    for (const page of new Set([...from.keys(), ...to.keys()])) {
      const pageDiff = diffPages(from.get(page) ?? [], to.get(page) ?? [])
      if (pageDiff) (diff[table] ??= {})[page] = pageDiff
    }
  }
  return diff as PlanDiff
}

function diffPages(before: Page<TableName>, after: Page<TableName>): PageDiff<AnyRow> | undefined {
  if (before === after) return undefined
  const from = rowsById(before)
  const to = rowsById(after)
  const added = after.filter((row) => !from.has(row.id))
  const removed = before.filter((row) => !to.has(row.id))
  const changed: { [id: Id]: FieldChanges<AnyRow> } = {}
  for (const row of after) {
    const old = from.get(row.id)
    if (!old || old === row) continue
    const fields = diffRows(old, row)
    if (fields) changed[row.id] = fields
  }
  const isEmpty = added.length === 0 && removed.length === 0 && Object.keys(changed).length === 0
  return isEmpty ? undefined : { added, changed, removed }
}

function diffRows(before: AnyRow, after: AnyRow): FieldChanges<AnyRow> | undefined {
  const fields: { [field: string]: readonly [unknown, unknown] } = {}
  for (const field of Object.keys(after)) {
    const [a, b] = [Reflect.get(before, field), Reflect.get(after, field)]
    if (!sameValue(a, b)) fields[field] = [a, b]
  }
  return Object.keys(fields).length > 0 ? (fields as FieldChanges<AnyRow>) : undefined
}
