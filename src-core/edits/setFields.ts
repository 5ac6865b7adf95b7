import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import type { Result } from '#core/plan/Result.ts'
import type { PageKey, Row, TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { finishEdit } from './finishEdit.ts'
import { mustHave } from './refusals.ts'
import { refuseRow } from './refuseRow.ts'

/** Fields that only timing edits may set: they ripple. */
type TimingFields = 'start' | 'duration' | 'timing' | 'order' | 'sessionId'
export type SettableFields<T extends TableName> = Partial<
  Omit<Row<T>, 'id' | 'planId' | (T extends 'segments' | 'sessions' ? TimingFields : never)>
>

/**
 * Sets the same fields on rows of one page. Refuses a value that the record does not take, naming the field, one that
 * points to a row that is gone, and times outside of the plan.
 */
export function setFields<T extends TableName>(
  plan: Plan,
  table: T,
  page: PageKey,
  rowIds: readonly Id[],
  fields: SettableFields<T>,
): Result<PlanDiff> {
  const draft = draftOf(plan)
  for (const id of new Set(rowIds)) {
    const row = mustHave(draft, table, page, id)
    if (!row.ok) return row
    const refused = refuseRow(draft, table, { ...row.value, ...fields }, Object.keys(fields))
    if (refused) return refused
    draft.set(table, page, id, fields as Partial<Row<T>>)
  }
  return finishEdit(plan, draft)
}
