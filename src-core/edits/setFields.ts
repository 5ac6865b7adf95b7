import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import { done, type Result, refuse } from '#core/plan/Result.ts'
import { type PageKey, type Row, recordSchemas, type TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { mustHave } from './refusals.ts'

/** Fields that only timing edits may set: they ripple. */
type TimingFields = 'start' | 'duration' | 'timing' | 'order' | 'sessionId'
export type SettableFields<T extends TableName> = Partial<
  Omit<Row<T>, 'id' | 'planId' | (T extends 'segments' | 'sessions' ? TimingFields : never)>
>

/** Sets the same fields on rows of one page. Refuses a value that the record does not take, naming the field. */
export function setFields<T extends TableName>(
  plan: Plan,
  table: T,
  page: PageKey,
  rowIds: readonly Id[],
  fields: SettableFields<T>,
): Result<PlanDiff> {
  const draft = draftOf(plan)
  for (const id of rowIds) {
    const row = mustHave(draft, table, page, id)
    if (!row.ok) return row
    const parsed = recordSchemas[table].safeParse({ ...row.value, ...fields })
    if (!parsed.success) {
      const field = String(parsed.error.issues[0]?.path[0] ?? '')
      return refuse({ code: 'bad-value', table, field, value: String(Reflect.get(fields, field)) })
    }
    draft.set(table, page, id, fields as Partial<Row<T>>)
  }
  return done(draft.diff())
}
