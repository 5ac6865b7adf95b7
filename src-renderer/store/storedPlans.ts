import { emptyPlan, type Plan, planRow } from '#core/plan/Plan.ts'
import { type AnyRow, type PageKey, tableNames } from '#core/plan/tables.ts'
import type { Id, IsoTime } from '#core/plan/units.ts'
import type { BigdayDatabase, StoredEdit, StoredPage, StoredPlan } from './database.ts'
import type { KnownHistory } from './EditHistory.ts'
import type { PageWrite } from './SaveQueue.ts'

/** Whole plans in the database: in, out and away. */

export interface ReadPlan {
  readonly plan: Plan
  readonly stored: StoredPlan
  /** Of the entries, those beside the plan's cursor: what undo and redo would do next. */
  readonly history: KnownHistory
}

/** Reads a plan; undefined when it is not on this machine. Pages are stored in reading order and taken as they are. */
export function readPlan(database: BigdayDatabase, planId: Id): Promise<ReadPlan | undefined> {
  return database.transaction('r', [database.plans, database.pages, database.history], async () => {
    const stored = await database.plans.get(planId)
    if (!stored) return undefined
    const pages = await database.pagesOf(planId).toArray()
    const history = await readHistory(database, stored)
    return { plan: planOfPages(planId, pages), stored, history }
  })
}

async function readHistory(database: BigdayDatabase, { id, cursor }: StoredPlan): Promise<KnownHistory> {
  const neighbours = await database.historyOf(id, Math.max(1, cursor)).limit(2).toArray()
  const last = (await database.historyOf(id, 1).lastKey()) as [Id, number] | undefined
  return {
    edits: new Map(neighbours.map((edit): [number, StoredEdit] => [edit.seq, edit])),
    newest: last?.[1] ?? 0,
  }
}

/** Every page of a plan, for storing it whole. */
export const pagesOfPlan = (plan: Plan): PageWrite[] =>
  tableNames.flatMap((table) => [...plan.tables[table]].map(([owner, rows]) => ({ table, owner, rows })))

/** What the list of plans shows of a plan that was changed at a moment. */
export function listedAs(
  plan: Plan,
  updatedAt: IsoTime,
): Pick<StoredPlan, 'id' | 'title' | 'promo' | 'startDate' | 'days' | 'updatedAt'> {
  const { title, promo, startDate, days } = planRow(plan)
  return { id: plan.id, title, promo, startDate, days, updatedAt }
}

/** Puts a plan away, or takes it back among the plans: it keeps its rows and its history. False when it is not here. */
export function markRemoved(
  database: BigdayDatabase,
  planId: Id,
  removedAt: IsoTime | null,
): Promise<boolean> {
  return database.transaction('rw', database.plans, async () => {
    const stored = await database.plans.get(planId)
    if (!stored) return false
    if ((stored.removedAt ?? null) !== removedAt) await database.plans.put({ ...stored, removedAt })
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
