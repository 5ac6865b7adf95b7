import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf, type PlanDraft } from '#core/plan/PlanDraft.ts'
import { type Result, refuse } from '#core/plan/Result.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import type { Task } from '#core/plan/records/people.ts'
import type { Row, TableName } from '#core/plan/tables.ts'
import { type FoundRow, findRows, type RowRef } from './findRows.ts'
import { finishEdit } from './finishEdit.ts'
import type { Refused } from './refusals.ts'
import { ownReferenceOf, refuseCircle } from './refuseCircle.ts'
import { refuseRow } from './refuseRow.ts'
import { paintedFen, settleSpend } from './settleSpend.ts'
import { settleTask } from './settleTask.ts'

/** Fields that only timing edits may set: they ripple. */
type TimingFields = 'start' | 'duration' | 'timing' | 'order' | 'sessionId'
export type SettableFields<T extends TableName> = Partial<
  Omit<Row<T>, 'id' | 'planId' | (T extends 'segments' | 'sessions' ? TimingFields : never)>
>

/**
 * Sets the same fields on rows of one table, wherever their pages are, with what follows from them: painted minutes of
 * a spend line keep summing to its budget (`settleSpend`), T-n and due minute of a task say the same day
 * (`settleTask`). A plan's new start date changes no minute: all of it moves along, tasks with T-n included. Refuses a
 * value that the record does not take, a reference to a row that is gone or that comes back to its own row, times
 * outside of the plan (deadlines, tasks, content and actuals may lie before it), and fewer days than what is planned
 * needs.
 */
export function setFieldsOf<T extends TableName>(
  plan: Plan,
  table: T,
  refs: readonly RowRef[],
  fields: SettableFields<T>,
): Result<PlanDiff> {
  const found = findRows(plan, table, refs)
  if (!found.ok) return found
  const draft = draftOf(plan)
  for (const place of found.value) {
    const refused = setInDraft(draft, table, place, fields)
    if (refused) return refused
  }
  const ownReference = ownReferenceOf(table)
  const linked = ownReference !== undefined && Object.hasOwn(fields, ownReference) ? found.value : []
  const ids = linked.map(({ row }) => row.id)
  return refuseCircle(draft, table, ids) ?? finishEdit(plan, draft)
}

/** Sets fields of one row of a draft, with what follows from them; leaves the draft as it is where it refuses. */
export function setInDraft<T extends TableName>(
  draft: PlanDraft,
  table: T,
  { row, page }: FoundRow<T>,
  fields: SettableFields<T>,
): Refused | undefined {
  const wished = { ...row, ...fields }
  const refused = refuseRow(draft, table, wished, Object.keys(fields)) ?? refuseSums(table, wished)
  if (refused) return refused
  const settled = settleFields(table, row, fields)
  const unfit = refuseRow(draft, table, { ...row, ...settled }, [])
  if (!unfit) draft.set(table, page, row.id, settled)
  return unfit
}

/** Amounts that are each countable may sum to more than can be counted. */
function refuseSums(table: TableName, row: object): Refused | undefined {
  const isTooMuch = table === 'spend' && !Number.isSafeInteger(paintedFen(row as SpendLine))
  return isTooMuch ? refuse({ code: 'budget-too-large', most: Number.MAX_SAFE_INTEGER }) : undefined
}

function settleFields<T extends TableName>(
  table: T,
  row: Row<T>,
  fields: SettableFields<T>,
): Partial<Row<T>> {
  if (table === 'spend') return settleSpend(row as SpendLine, fields) as Partial<Row<T>>
  if (table === 'tasks') return settleTask(row as Task, fields) as Partial<Row<T>>
  return fields as Partial<Row<T>>
}
