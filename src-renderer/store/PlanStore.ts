import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Texts } from '#core/plan/Lang.ts'
import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import { applyDiff, isEmptyDiff, type PlanDiff, reverseDiff, touchedPages } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import type { AnyRow } from '#core/plan/tables.ts'
import type { Id, IsoTime } from '#core/plan/units.ts'
import type { SharedRevision } from '#core/planfile/nextOrigin.ts'
import type { BigdayDatabase, StoredEdit, StoredPlan } from './database.ts'
import type { PlanLocks } from './planLocks.ts'
import { SaveQueue } from './SaveQueue.ts'
import { addPlan, deletePlan, readPlan } from './storedPlans.ts'

/** The plan that a window has open. Screens read it by selectors and change it by `commit` alone. */
export interface OpenPlan {
  /** null while the start screen shows. */
  readonly plan: Plan | null
  /** What undo and redo would do next; null where there is nothing. */
  readonly undoLabel: Texts | null
  readonly redoLabel: Texts | null
  readonly saved: SavedMark
  /** The plan file this plan belongs to; null where there is none. */
  readonly filePath: string | null
  /** The revision that was shared last; null before the first. */
  readonly shared: SharedRevision | null
  /** Whether that file holds the plan as it is now. */
  readonly isFileCurrent: boolean
}

/** The title bar's mark. `saved` stands only after the strict transaction is durable. */
export type SavedMark =
  | { readonly kind: 'saved'; readonly at: IsoTime | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly why: string }

/** `open-elsewhere`: another window has it. `gone`: not on this machine. `exists`: a plan of that id is here already. */
export type OpenFault = 'open-elsewhere' | 'gone' | 'exists' | 'not-saved'
export type OpenOutcome = { readonly ok: true } | { readonly ok: false; readonly fault: OpenFault }

/** A plan file that holds the plan as it is: where (null in web mode, which is not told), and as which revision. */
export interface PlanFileLink {
  readonly path: string | null
  readonly shared: SharedRevision
}

export interface PlanStoreParts {
  readonly database: BigdayDatabase
  readonly locks: PlanLocks
  readonly now: () => IsoTime
  readonly newId: () => Id
  readonly author: () => string
}

/** What the store knows of the open plan beside its rows. */
interface Session {
  readonly stored: StoredPlan
  /** History entries by `seq`, as far as they were made or read in this window. */
  readonly edits: Map<number, StoredEdit>
  readonly release: () => void
}

const closed: OpenPlan = {
  plan: null,
  undoLabel: null,
  redoLabel: null,
  saved: { kind: 'saved', at: null },
  filePath: null,
  shared: null,
  isFileCurrent: false,
}

/**
 * The open plan in memory and its way into the database. Memory changes at once; the database follows in order. The
 * only writer of plan data in the window.
 */
export class PlanStore {
  readonly state: StoreApi<OpenPlan> = createStore<OpenPlan>()(() => closed)
  private session: Session | undefined
  private stepping: Promise<unknown> = Promise.resolve()
  private readonly queue: SaveQueue

  constructor(private readonly parts: PlanStoreParts) {
    this.queue = new SaveQueue(parts.database, {
      onSaving: () => this.state.setState({ saved: { kind: 'saving' } }),
      onSaved: () => this.state.setState({ saved: { kind: 'saved', at: parts.now() } }),
      onFailed: (why) => this.state.setState({ saved: { kind: 'failed', why } }),
    })
  }

  /** Plans on this machine, the last edited first. */
  async list(): Promise<StoredPlan[]> {
    const plans = await this.parts.database.plans.toArray()
    return plans.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
  }

  /** Opens a plan of this machine in this window, closing the one that is open. */
  async open(planId: Id): Promise<OpenOutcome> {
    if (this.session?.stored.id === planId) return { ok: true }
    if (!(await this.close())) return { ok: false, fault: 'not-saved' }
    const release = await this.parts.locks.take(planId)
    if (!release) return { ok: false, fault: 'open-elsewhere' }
    const read = await readPlan(this.parts.database, planId)
    if (!read) {
      release()
      return { ok: false, fault: 'gone' }
    }
    this.session = { stored: read.stored, edits: read.edits, release }
    this.show(read.plan, read.stored)
    return { ok: true }
  }

  /** Stores a new plan whole, in one transaction, and opens it. */
  async create(plan: Plan, file: PlanFileLink | null = null): Promise<OpenOutcome> {
    const stored: StoredPlan = {
      ...this.entryOf(plan),
      cursor: 0,
      filePath: file?.path ?? null,
      fileEditId: file ? plan.id : null,
      shared: file?.shared ?? null,
    }
    const isNew = await addPlan(this.parts.database, plan, stored)
    return isNew ? this.open(plan.id) : { ok: false, fault: 'exists' }
  }

  /** Closes the open plan once it is saved. False, and still open, when it cannot be saved. */
  async close(): Promise<boolean> {
    this.queue.retry()
    if (!(await this.queue.settled())) return false
    this.session?.release()
    this.session = undefined
    this.state.setState(closed)
    return true
  }

  /** Takes a plan with its history off this machine. */
  async remove(planId: Id): Promise<OpenOutcome> {
    if (this.session?.stored.id === planId) await this.close()
    const release = await this.parts.locks.take(planId)
    if (!release) return { ok: false, fault: 'open-elsewhere' }
    await deletePlan(this.parts.database, planId)
    release()
    return { ok: true }
  }

  /**
   * The one way to change a plan: applies the edit in memory, paints, and queues one strict transaction of the touched
   * pages and the history entry. Gives the diff, or why not.
   */
  commit(label: Texts, edit: (plan: Plan) => Result<PlanDiff>): Result<PlanDiff> {
    const { session, plan } = this.openSession()
    const result = edit(plan)
    if (!result.ok || isEmptyDiff(result.value)) return result
    const { stored, edits } = session
    const entry: StoredEdit = {
      planId: plan.id,
      seq: stored.cursor + 1,
      id: this.parts.newId(),
      at: this.parts.now(),
      label,
      author: this.parts.author(),
      diff: result.value,
    }
    for (const seq of edits.keys()) if (seq >= entry.seq) edits.delete(seq)
    edits.set(entry.seq, entry)
    this.apply(result.value, entry.seq, entry)
    return result
  }

  /** Takes back the newest applied edit, however long ago it was made. Does nothing where there is none. */
  undo(): Promise<void> {
    return this.step(0)
  }

  /** Does again what was undone last. Does nothing where there is nothing. */
  redo(): Promise<void> {
    return this.step(1)
  }

  /** Remembers which file the plan is in, that file holding the plan as it is now. */
  linkFile(file: PlanFileLink): void {
    const { session, plan } = this.openSession()
    const stored: StoredPlan = {
      ...session.stored,
      filePath: file.path,
      fileEditId: this.editIdAt(session.stored.cursor),
      shared: file.shared,
    }
    this.session = { ...session, stored }
    this.queue.push({ plan: stored, pages: [] })
    this.show(plan, stored)
  }

  retrySave(): void {
    this.queue.retry()
  }

  /** True when every edit is durable, false when one could not be written. */
  whenSaved(): Promise<boolean> {
    return this.queue.settled()
  }

  private openSession(): { session: Session; plan: Plan } {
    const { plan } = this.state.getState()
    if (!plan || !this.session) throw new Error('no plan is open')
    return { session: this.session, plan }
  }

  private apply(diff: PlanDiff, cursor: number, edit?: StoredEdit): void {
    const { session, plan } = this.openSession()
    const next = applyDiff(plan, diff)
    const stored: StoredPlan = { ...session.stored, ...this.entryOf(next), cursor }
    this.session = { ...session, stored }
    this.show(next, stored)
    this.queue.push({
      plan: stored,
      pages: touchedPages(diff).map(({ table, page }) => ({
        table,
        owner: page,
        rows: pageOf(next, table, page) as readonly AnyRow[],
      })),
      ...(edit ? { edit } : {}),
    })
  }

  private show(plan: Plan, stored: StoredPlan): void {
    const { edits } = this.openSessionEdits()
    this.state.setState({
      plan,
      undoLabel: edits.get(stored.cursor)?.label ?? null,
      redoLabel: edits.get(stored.cursor + 1)?.label ?? null,
      filePath: stored.filePath,
      shared: stored.shared,
      isFileCurrent: stored.fileEditId !== null && stored.fileEditId === this.editIdAt(stored.cursor),
    })
  }

  private openSessionEdits(): Session {
    if (!this.session) throw new Error('no plan is open')
    return this.session
  }

  /** Id of the edit that a place in history stands for; that of the plan itself before its first edit. */
  private editIdAt(cursor: number): Id | null {
    const { edits, stored } = this.openSessionEdits()
    return cursor === 0 ? stored.id : (edits.get(cursor)?.id ?? null)
  }

  /** Undo (offset 0) or redo (1). Steps go one after the other: two quick presses are two steps. */
  private step(offset: 0 | 1): Promise<void> {
    const step = this.stepping.then(async () => {
      const entry = await this.entryAt(offset)
      if (!entry) return
      if (offset === 0) this.apply(reverseDiff(entry.diff), entry.seq - 1)
      else this.apply(entry.diff, entry.seq)
      await this.readNeighbours()
    })
    this.stepping = Promise.allSettled([step])
    return step
  }

  /**
   * The entry to undo (offset 0) or redo (1), from memory or the database; undefined where there is none, and when the
   * plan was edited or closed meanwhile, since the entry is then no longer the one that was asked for.
   */
  private async entryAt(offset: 0 | 1): Promise<StoredEdit | undefined> {
    const asked = this.session
    if (!asked) return undefined
    const seq = asked.stored.cursor + offset
    const entry = asked.edits.get(seq) ?? (await this.parts.database.history.get([asked.stored.id, seq]))
    if (!entry || this.session !== asked) return undefined
    asked.edits.set(seq, entry)
    return entry
  }

  /** Has what undo and redo would do next in memory, so that their labels can be shown. */
  private async readNeighbours(): Promise<void> {
    const asked = this.session
    if (!asked) return
    await this.entryAt(0)
    await this.entryAt(1)
    const { plan } = this.state.getState()
    if (plan && this.session === asked) this.show(plan, asked.stored)
  }

  private entryOf(
    plan: Plan,
  ): Pick<StoredPlan, 'id' | 'title' | 'promo' | 'startDate' | 'days' | 'updatedAt'> {
    const { title, promo, startDate, days } = planRow(plan)
    return { id: plan.id, title, promo, startDate, days, updatedAt: this.parts.now() }
  }
}
