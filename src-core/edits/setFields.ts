import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import type { PageKey, TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { type SettableFields, setFieldsOf } from './setFieldsOf.ts'

export type { SettableFields } from './setFieldsOf.ts'

/** Sets the same fields on rows of one page: `setFieldsOf`, with what follows from the fields and what that refuses. */
export function setFields<T extends TableName>(
  plan: Plan,
  table: T,
  page: PageKey,
  rowIds: readonly Id[],
  fields: SettableFields<T>,
): Result<PlanDiff> {
  const refs = rowIds.map((id) => ({ id, page }))
  return setFieldsOf(plan, table, refs, fields)
}
