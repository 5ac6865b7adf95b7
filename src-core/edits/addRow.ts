import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Row, TableName } from '#core/plan/tables.ts'
import { finishEdit } from './finishEdit.ts'
import { refuseRow } from './refuseRow.ts'

/**
 * Adds a row of its own, such as a room, a host or a product. Segments go in by `insertSegment`, which ripples. Refuses
 * a row that its record does not take, one that points to a row that is gone, and times outside of the plan.
 */
export function addRow<T extends Exclude<TableName, 'plans' | 'segments'>>(
  plan: Plan,
  table: T,
  row: Row<T>,
): Result<PlanDiff> {
  const draft = draftOf(plan)
  const refused = refuseRow(draft, table, row)
  if (refused) return refused
  draft.add(table, row)
  return finishEdit(plan, draft)
}
