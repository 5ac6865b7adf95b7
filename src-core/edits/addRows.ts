import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf, type PlanDraft } from '#core/plan/PlanDraft.ts'
import { type Result, refuse } from '#core/plan/Result.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import type { Task } from '#core/plan/records/people.ts'
import type { Row, TableName } from '#core/plan/tables.ts'
import { finishEdit } from './finishEdit.ts'
import type { Refused } from './refusals.ts'
import { refuseCircle } from './refuseCircle.ts'
import { refuseRow } from './refuseRow.ts'
import { paintedFen } from './settleSpend.ts'
import { settleTask } from './settleTask.ts'

/** Tables whose rows are added as they are: segments go in by `insertSegment`, which ripples. */
export type AddableTable = Exclude<TableName, 'plans' | 'segments'>

/**
 * Adds rows of one table in one step; they may point to each other. A task with T-n or a due minute gets the other.
 * Refuses all of them where one is not as its record says, points to a row that is gone or back to itself, lies outside
 * of the plan, or is a spend line whose painted minutes do not sum to its budget. Throws for an id that is there
 * already (ids are collision-proof) and for a row of another plan.
 */
export function addRows<T extends AddableTable>(
  plan: Plan,
  table: T,
  rows: readonly Row<T>[],
): Result<PlanDiff> {
  const draft = draftOf(plan)
  for (const row of rows) {
    if (row.planId !== plan.id) throw new Error(`${table}: row ${row.id} is of plan ${row.planId}`)
    // Their references are looked at below: they may point to each other.
    const refused = addInDraft(draft, table, row, [])
    if (refused) return refused
  }
  for (const row of rows) {
    const refused = refuseRow(draft, table, row)
    if (refused) return refused
  }
  const ids = rows.map(({ id }) => id)
  return refuseCircle(draft, table, ids) ?? finishEdit(plan, draft)
}

/**
 * Adds one row to a draft, with what follows from its fields; leaves the draft as it is where it refuses.
 * @param fields those whose references are looked up; all when left out
 */
export function addInDraft<T extends AddableTable>(
  draft: PlanDraft,
  table: T,
  row: Row<T>,
  fields?: readonly string[],
): Refused | undefined {
  const settled = settle(table, row)
  const refused = refuseRow(draft, table, settled, fields) ?? refusePainted(table, row)
  if (!refused) draft.add(table, settled)
  return refused
}

function settle<T extends AddableTable>(table: T, row: Row<T>): Row<T> {
  if (table !== 'tasks') return row
  const { dueAt, offsetDays } = row as Task
  return { ...row, ...settleTask({ dueAt }, dueAt === null ? { offsetDays } : { dueAt }) }
}

function refusePainted(table: TableName, row: object): Refused | undefined {
  if (table !== 'spend') return undefined
  const line = row as SpendLine
  if (line.pacing !== 'manual' || line.minuteFen === null) return undefined
  const painted = paintedFen(line)
  return painted === line.budgetFen
    ? undefined
    : refuse({ code: 'painted-not-budget', paintedFen: painted, budgetFen: line.budgetFen })
}
