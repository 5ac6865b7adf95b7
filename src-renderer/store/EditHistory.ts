import { countDiff, type DiffCounts } from '#core/plan/PlanDiff.ts'
import type { Id } from '#core/plan/units.ts'
import type { BigdayDatabase, StoredEdit } from './database.ts'

/** A step as the list of them shows it. */
export interface HistoryEntry extends Pick<StoredEdit, 'seq' | 'id' | 'at' | 'label' | 'author'> {
  /** Rows that the step added, changed and removed when it was made. */
  readonly rows: DiffCounts
}

/** Where a plan stands in its history. */
export interface HistoryMarks {
  /** `seq` of the newest entry that is applied; 0 where none is. */
  readonly at: number
  /** `seq` of the newest entry; those above `at` are undone. */
  readonly newest: number
  /** How often an entry was made in this window: what was read of the history before may have been replaced since. */
  readonly made: number
}

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
  private newestSeq: number
  private timesAdded = 0

  constructor(
    private readonly database: BigdayDatabase,
    private readonly planId: Id,
    { edits, newest }: KnownHistory,
  ) {
    this.edits = new Map(edits)
    this.newestSeq = newest
  }

  /** The entry at a place, as far as it is in memory. */
  at(seq: number): StoredEdit | undefined {
    return this.edits.get(seq)
  }

  /** Puts a new entry in the place of every entry from its `seq` on. */
  add(edit: StoredEdit): void {
    for (let seq = edit.seq; seq <= this.newestSeq; seq++) this.edits.delete(seq)
    this.edits.set(edit.seq, edit)
    this.newestSeq = edit.seq
    this.timesAdded += 1
  }

  /** `seq` of the newest entry; 0 where there is none. */
  get newest(): number {
    return this.newestSeq
  }

  /** How often an entry was made in this window. */
  get made(): number {
    return this.timesAdded
  }

  /** Has the entry at a place in memory, from the database if need be; undefined where there is none. */
  async read(seq: number): Promise<StoredEdit | undefined> {
    const edit = this.at(seq) ?? (await this.database.history.get([this.planId, seq]))
    // Asked only now: an edit made meanwhile may have taken the place, or cut it off.
    if (edit && seq <= this.newestSeq && !this.edits.has(seq)) this.edits.set(seq, edit)
    return this.at(seq)
  }

  /** Has entries that follow one another in memory, in one reading; fewer are there where some are not to be had. */
  async readAll(from: number, count: number): Promise<void> {
    for (const edit of await this.stored(from, count))
      if (edit.seq <= this.newestSeq && !this.edits.has(edit.seq)) this.edits.set(edit.seq, edit)
  }

  /** Entries from a `seq` on, upwards, to be looked at: what they did is not kept in memory. */
  async list(from: number, count: number): Promise<HistoryEntry[]> {
    const stored = new Map((await this.stored(from, count)).map((edit) => [edit.seq, edit]))
    const seqs = Array.from({ length: count }, (_, i) => from + i)
    // Asked of memory only now: an edit made meanwhile may have taken a place, or cut it off.
    return seqs.flatMap((seq) => {
      const edit = seq > this.newestSeq ? undefined : (this.at(seq) ?? stored.get(seq))
      return edit ? [entryOf(edit)] : []
    })
  }

  /** What the database has of some places that memory has not. */
  private async stored(from: number, count: number): Promise<StoredEdit[]> {
    const seqs = Array.from({ length: count }, (_, i) => from + i).filter((seq) => !this.edits.has(seq))
    const keys = seqs.map((seq): [Id, number] => [this.planId, seq])
    const found = keys.length > 0 ? await this.database.history.bulkGet(keys) : []
    return found.filter((edit) => edit !== undefined)
  }
}

const entryOf = ({ seq, id, at, label, author, diff }: StoredEdit): HistoryEntry => ({
  seq,
  id,
  at,
  label,
  author,
  rows: countDiff(diff),
})
