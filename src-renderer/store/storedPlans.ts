import { emptyPlan, type Plan } from '#core/plan/Plan.ts'
import { type AnyRow, type PageKey, tableNames } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import type { BigdayDatabase, StoredEdit, StoredPage, StoredPlan } from './database.ts'

/** Whole plans in the database: in, out and away, each in one transaction. */

export interface ReadPlan {
  readonly plan: Plan
  readonly stored: StoredPlan
  /** The history entries beside its cursor, by `seq`: what undo and redo would do next. */
  readonly edits: Map<number, StoredEdit>
}

/** Reads a plan; undefined when it is not on this machine. Pages are stored in reading order and taken as they are. */
export function readPlan(database: BigdayDatabase, planId: Id): Promise<ReadPlan | undefined> {
  return database.transaction('r', [database.plans, database.pages, database.history], async () => {
    const stored = await database.plans.get(planId)
    if (!stored) return undefined
    const pages = await database.pagesOf(planId).toArray()
    const neighbours = await database.historyOf(planId, Math.max(1, stored.cursor)).limit(2).toArray()
    const edits = new Map(neighbours.map((edit) => [edit.seq, edit]))
    return { plan: planOfPages(planId, pages), stored, edits }
  })
}

/** Stores a new plan; false, and nothing written, when one of its id is here already. */
export function addPlan(database: BigdayDatabase, plan: Plan, stored: StoredPlan): Promise<boolean> {
  const pages = tableNames.flatMap((table) =>
    [...plan.tables[table]].map(([owner, rows]): StoredPage => ({ planId: plan.id, table, owner, rows })),
  )
  return database.transaction('rw', [database.plans, database.pages], async () => {
    if (await database.plans.get(plan.id)) return false
    await database.pages.bulkAdd(pages)
    await database.plans.add(stored)
    return true
  })
}

/** Takes a plan with its history away. */
export function deletePlan(database: BigdayDatabase, planId: Id): Promise<void> {
  return database.transaction('rw', [database.plans, database.pages, database.history], async () => {
    await database.pagesOf(planId).delete()
    await database.historyOf(planId, 0).delete()
    await database.plans.delete(planId)
  })
}

function planOfPages(planId: Id, pages: readonly StoredPage[]): Plan {
  const plan = emptyPlan(planId)
  for (const { table, owner, rows } of pages)
    (plan.tables[table] as Map<PageKey, readonly AnyRow[]>).set(owner, rows)
  return plan
}
