import type { Id } from '#core/plan/units.ts'
import type { BigdayDatabase, StoredEdit } from './database.ts'

/** What is known of a plan's history when it is opened. */
export interface KnownHistory {
  /** Entries by `seq`. */
  readonly edits: ReadonlyMap<number, StoredEdit>
  /** `seq` of the newest entry; 0 where there is none. */
  readonly newest: number
}

/**
 * The history of the open plan: in memory what was made or read in this window, the rest in the database. A new entry
 * takes the place of the undone ones at once, whereas the database drops them only when the entry is written, which may
 * be late or never. So memory alone knows how far history goes; what the database has beyond that does not count.
 */
export class EditHistory {
  private readonly edits: Map<number, StoredEdit>
  private newest: number

  constructor(
    private readonly database: BigdayDatabase,
    private readonly planId: Id,
    { edits, newest }: KnownHistory,
  ) {
    this.edits = new Map(edits)
    this.newest = newest
  }

  /** The entry at a place, as far as it is in memory. */
  at(seq: number): StoredEdit | undefined {
    return this.edits.get(seq)
  }

  /** Puts a new entry in the place of every entry from its `seq` on. */
  add(edit: StoredEdit): void {
    for (let seq = edit.seq; seq <= this.newest; seq++) this.edits.delete(seq)
    this.edits.set(edit.seq, edit)
    this.newest = edit.seq
  }

  /** Has the entry at a place in memory, from the database if need be; undefined where there is none. */
  async read(seq: number): Promise<StoredEdit | undefined> {
    const edit = this.at(seq) ?? (await this.database.history.get([this.planId, seq]))
    // Asked only now: an edit made meanwhile may have taken the place, or cut it off.
    if (edit && seq <= this.newest && !this.edits.has(seq)) this.edits.set(seq, edit)
    return this.at(seq)
  }
}
