import type { AnyRow, PageKey, TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import type { BigdayDatabase, StoredEdit, StoredPlan } from './database.ts'

/** What a new plan, an edit, undo or redo writes: its pages whole, the plan's entry, and its place in history. */
export interface PlanWrite {
  readonly plan: StoredPlan
  readonly pages: readonly PageWrite[]
  /** A new entry: takes the place of every entry from its `seq` on. Absent for undo, redo and file links. */
  readonly edit?: StoredEdit | undefined
  /** Whether it is known that no entry from that `seq` on is there; where it is not, the database looks. */
  readonly isNewest?: boolean | undefined
}

/** A page as it is now; one with no rows is deleted. */
export interface PageWrite {
  readonly table: TableName
  readonly owner: PageKey
  readonly rows: readonly AnyRow[]
}

export interface SaveQueueEvents {
  onSaving(): void
  onSaved(): void
  onFailed(why: string): void
}

/**
 * Writes edits to the database in the order they were made, one strict transaction each. A write that fails stays at
 * the head of the queue and is tried again with the next edit or on request: nothing is dropped, nothing overtakes.
 */
export class SaveQueue {
  private readonly waiting: PlanWrite[] = []
  private writing: Promise<unknown> | undefined

  constructor(
    private readonly database: BigdayDatabase,
    private readonly events: SaveQueueEvents,
  ) {}

  push(write: PlanWrite): void {
    this.waiting.push(write)
    this.retry()
  }

  /** Whether every write is durable. */
  get isEmpty(): boolean {
    return this.waiting.length === 0
  }

  /** Goes on writing, after a failure too. */
  retry(): void {
    if (this.isEmpty || this.writing) return
    this.writing = this.drain()
      .finally(() => (this.writing = undefined))
      // What was pushed between the last write and here found the queue still writing.
      .then((isDone) => isDone && this.retry())
  }

  /** Resolves when the queue stands still: true when every write is durable, false when one could not be written. */
  async settled(): Promise<boolean> {
    while (this.writing) await this.writing
    return this.isEmpty
  }

  /** Writes all that waits; false when a write failed. */
  private async drain(): Promise<boolean> {
    this.events.onSaving()
    for (let write = this.waiting[0]; write; write = this.waiting[0]) {
      try {
        await writePlan(this.database, write)
      } catch (fault) {
        this.events.onFailed(fault instanceof Error ? fault.message : String(fault))
        return false
      }
      this.waiting.shift()
    }
    this.events.onSaved()
    return true
  }
}

/**
 * Writes one change of a plan, all of it or nothing. Everything is asked for at once: each answer has to wait for a
 * window that is busy painting the edit.
 */
export function writePlan(
  database: BigdayDatabase,
  { plan, pages, edit, isNewest = false }: PlanWrite,
): Promise<void> {
  return database.transaction('rw', [database.plans, database.pages, database.history], async () => {
    const kept = pages.filter(({ rows }) => rows.length > 0)
    const gone = pages.filter(({ rows }) => rows.length === 0)
    await Promise.all([
      database.plans.put(plan),
      database.pages.bulkPut(kept.map((page) => ({ planId: plan.id, ...page }))),
      database.pages.bulkDelete(
        gone.map(({ table, owner }): [Id, TableName, PageKey] => [plan.id, table, owner]),
      ),
      edit && database.history.put(edit),
      edit && !isNewest && database.historyOf(plan.id, edit.seq + 1).delete(),
    ])
  })
}
