import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Row } from '#core/plan/tables.ts'
import { type AddableTable, addRows } from './addRows.ts'

/** Adds a row of its own, such as a room, a host or a product: `addRows` of one, with what that refuses. */
export function addRow<T extends AddableTable>(plan: Plan, table: T, row: Row<T>): Result<PlanDiff> {
  return addRows(plan, table, [row])
}
