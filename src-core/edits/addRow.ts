import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import { done, type Result, refuse } from '#core/plan/Result.ts'
import { type Row, recordSchemas, type TableName } from '#core/plan/tables.ts'

/** Adds a row of its own, such as a room, a host or a product. Segments go in by `insertSegment`, which ripples. */
export function addRow<T extends Exclude<TableName, 'plans' | 'segments'>>(
  plan: Plan,
  table: T,
  row: Row<T>,
): Result<PlanDiff> {
  const parsed = recordSchemas[table].safeParse(row)
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0] ?? '')
    return refuse({ code: 'bad-value', table, field, value: String(Reflect.get(row, field)) })
  }
  const draft = draftOf(plan)
  draft.add(table, row)
  return done(draft.diff())
}
