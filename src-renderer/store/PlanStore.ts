import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Texts } from '#core/plan/Lang.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { applyDiff, isEmptyDiff, type PlanDiff, reverseDiff, touchedPages } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Id, IsoTime } from '#core/plan/units.ts'
import type { BigdayDatabase, StoredEdit, StoredPlan } from './database.ts'
import type { HistoryEntry } from './EditHistory.ts'
import {
  closed,
  newSession,
  type OpenPlan,
  type PlanFileLink,
  type PlanSession,
  readSession,
  shownOf,
  standsAt,
} from './PlanSession.ts'
import type { PlanLocks } from './planLocks.ts'
import { type PlanWrite, SaveQueue } from './SaveQueue.ts'
import { deletePlan, listedAs, markRemoved, pagesOfPlan, readPlan } from './storedPlans.ts'
import { Turns } from './Turns.ts'
import { type GoToOptions, type GoToOutcome, walkHistory } from './walkHistory.ts'

/** `open-elsewhere`: another window has it. `gone`: not on this machine. `exists`: a plan of that id is here already. */
export type OpenFault = 'open-elsewhere' | 'gone' | 'exists' | 'not-saved'
export type OpenOutcome = { readonly ok: true } | { readonly ok: false; readonly fault: OpenFault }

/** A step of history yet to be made. */
export interface LabelledDiff {
  readonly label: Texts
  readonly diff: PlanDiff
}

export interface PlanStoreParts {
  readonly database: BigdayDatabase
  readonly locks: PlanLocks
  readonly now: () => IsoTime
  readonly newId: () => Id
  readonly author: () => string
}

const done = { ok: true } as const
const failed = (fault: OpenFault): OpenOutcome => ({ ok: false, fault })

/**
 * The open plan in memory and its way into the database. Memory changes at once; the database follows in order. The
 * only writer of plan data in the window. What has to wait for the database (opening, making, closing and removing a
 * plan, undo and redo) takes turns, so that none finds another half done.
 */
export class PlanStore {
  readonly state: StoreApi<OpenPlan> = createStore<OpenPlan>()(() => closed)
  private session: PlanSession | undefined
  private readonly turns = new Turns()
  private readonly queue: SaveQueue

  constructor(private readonly parts: PlanStoreParts) {
    this.queue = new SaveQueue(parts.database, {
      onSaving: () => this.state.setState({ saved: { kind: 'saving' } }),
      onSaved: () => this.state.setState({ saved: { kind: 'saved', at: parts.now() } }),
      onFailed: (why) => this.state.setState({ saved: { kind: 'failed', why } }),
    })
  }

  /** Plans on this machine, the last edited first; those that were put away too. */
  async list(): Promise<StoredPlan[]> {
    const plans = await this.parts.database.plans.toArray()
    return plans.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
  }

  /**
   * Opens a plan of this machine in this window, closing the one that is open. Does nothing when that is the one. A plan
   * that was put away is back among the plans then.
   */
  open(planId: Id): Promise<OpenOutcome> {
    return this.turns.take(async () => {
      if (this.session?.stored.id === planId) return done
      if (!(await this.closeNow())) return failed('not-saved')
      return this.withLock(planId, async (release) => {
        await markRemoved(this.parts.database, planId, null)
        const read = await readPlan(this.parts.database, planId)
        if (!read) return failed('gone')
        this.become(readSession(this.parts.database, read, release))
        return done
      })
    })
  }

  /**
   * Opens a new plan, closing the one that is open, and stores it whole in one transaction: pages, and the first edit
   * if any, which is applied and can be undone. A disk that refuses it is told by the mark, as with every edit.
   */
  create(
    plan: Plan,
    file: PlanFileLink | null = null,
    first: LabelledDiff | null = null,
  ): Promise<OpenOutcome> {
    return this.turns.take(async () => {
      if (this.session?.stored.id === plan.id) return failed('exists')
      if (!(await this.closeNow())) return failed('not-saved')
      return this.withLock(plan.id, async (release) => {
        if (await this.parts.database.plans.get(plan.id)) return failed('exists')
        const edit = first && !isEmptyDiff(first.diff) ? this.entryOf(plan.id, 1, first) : undefined
        const session = newSession(this.parts.database, { plan, file, edit }, this.parts.now(), release)
        this.become(session, { pages: pagesOfPlan(session.plan), edit })
        await this.queue.settled()
        return done
      })
    })
  }

  /** Closes the open plan once it is saved. False, and still open, when it cannot be saved. */
  close(): Promise<boolean> {
    return this.turns.take(() => this.closeNow())
  }

  /** Takes a plan with its history off this machine; closes it first, for which it must be saved, when it is open. */
  remove(planId: Id): Promise<OpenOutcome> {
    return this.turns.take(async () => {
      if (this.session?.stored.id === planId && !(await this.closeNow())) return failed('not-saved')
      return this.withLock(planId, async () => {
        await deletePlan(this.parts.database, planId)
        return done
      })
    })
  }

  /**
   * The one way to change a plan: applies the edit in memory, paints, and queues one strict transaction of the touched
   * pages and the history entry. Gives the diff, or why not.
   */
  commit(label: Texts, edit: (plan: Plan) => Result<PlanDiff>): Result<PlanDiff> {
    const { plan, stored } = this.openSession()
    const result = edit(plan)
    if (!result.ok || isEmptyDiff(result.value)) return result
    const entry = this.entryOf(plan.id, stored.cursor + 1, { label, diff: result.value })
    this.apply(entry.diff, entry.seq, entry)
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

  /** Entries of the open plan's history from a `seq` on, upwards; those that a later edit cut off are not among them. */
  history(from: number, count: number): Promise<HistoryEntry[]> {
    return this.openSession().history.list(from, count)
  }

  /**
   * Undoes or redoes step by step until the plan stands at an entry; 0 is the plan before its first. An edit made on the
   * way is kept, and ends it.
   */
  goTo(seq: number, options: GoToOptions = {}): Promise<GoToOutcome> {
    const { history } = this.openSession()
    const { made } = history
    const standsOn = () => history.made === made
    return this.turns.take(async () => {
      // Another plan was asked for before; nobody waits for this one.
      if (this.session?.history !== history) return done
      if (!standsOn()) return { ok: false, fault: 'edited' }
      const from = this.openSession().stored.cursor
      if (seq < 0 || seq > history.newest) return { ok: false, fault: 'gone' }
      const undo = (edit: StoredEdit) => this.undoEntry(edit)
      const redo = (edit: StoredEdit) => this.redoEntry(edit)
      const fault = await walkHistory(history, { ...options, from, to: seq, standsOn, undo, redo })
      if (fault !== 'unreadable') await this.readNeighbours()
      return fault ? { ok: false, fault } : done
    })
  }

  /** Remembers which file the plan is in, that file holding the plan as it is now. */
  linkFile({ path, shared }: PlanFileLink): void {
    const session = this.openSession()
    const stored = { ...session.stored, filePath: path, fileEditId: standsAt(session), shared }
    this.become({ ...session, stored }, { pages: [] })
  }

  retrySave(): void {
    this.queue.retry()
  }

  /** True when every edit is durable, false when one could not be written. */
  whenSaved(): Promise<boolean> {
    return this.queue.settled()
  }

  private openSession(): PlanSession {
    if (!this.session) throw new Error('no plan is open')
    return this.session
  }

  private async closeNow(): Promise<boolean> {
    // Looked at again after each wait, because edits do not take turns.
    while (!this.queue.isEmpty) {
      this.queue.retry()
      if (!(await this.queue.settled())) return false
    }
    this.session?.release()
    this.session = undefined
    this.state.setState(closed)
    return true
  }

  /** Works under a plan's lock, and lets go of it however the work ends, unless that plan is open then. */
  private async withLock(
    planId: Id,
    work: (release: () => void) => Promise<OpenOutcome>,
  ): Promise<OpenOutcome> {
    const release = await this.parts.locks.take(planId)
    if (!release) return failed('open-elsewhere')
    try {
      return await work(release)
    } finally {
      if (this.session?.release !== release) release()
    }
  }

  /** Queues before it paints: an edit made in answer to the painting comes after this one in memory and on disk. */
  private become(session: PlanSession, write?: Omit<PlanWrite, 'plan'>): void {
    this.session = session
    if (write) this.queue.push({ plan: session.stored, ...write })
    this.paint()
  }

  private paint(): void {
    if (this.session) this.state.setState(shownOf(this.session))
  }

  private apply(diff: PlanDiff, cursor: number, edit?: StoredEdit): void {
    const session = this.openSession()
    const plan = applyDiff(session.plan, diff)
    const isNewest = edit && edit.seq > session.history.newest
    if (edit) session.history.add(edit)
    const stored: StoredPlan = { ...session.stored, ...listedAs(plan, this.parts.now()), cursor }
    const pages = touchedPages(diff).map(({ table, page }) => ({
      table,
      owner: page,
      rows: pageOf(plan, table, page),
    }))
    this.become({ ...session, plan, stored }, { pages, edit, isNewest })
  }

  private undoEntry({ diff, seq }: StoredEdit): void {
    this.apply(reverseDiff(diff), seq - 1)
  }

  private redoEntry({ diff, seq }: StoredEdit): void {
    this.apply(diff, seq)
  }

  /** Undo (offset 0) or redo (1) in the plan that is open now. */
  private step(offset: 0 | 1): Promise<void> {
    const history = this.session?.history
    return this.turns.take(async () => {
      if (!history || this.session?.history !== history) return
      const { cursor } = this.session.stored
      const entry = await history.read(cursor + offset)
      // After an edit made meanwhile it is no longer the entry that was asked for.
      if (!entry || this.openSession().stored.cursor !== cursor) return
      if (offset === 0) this.undoEntry(entry)
      else this.redoEntry(entry)
      await this.readNeighbours()
    })
  }

  /** Has what undo and redo would do next in memory, so that their labels can be shown. */
  private async readNeighbours(): Promise<void> {
    const { history, stored } = this.openSession()
    await history.read(stored.cursor)
    await history.read(stored.cursor + 1)
    this.paint()
  }

  private entryOf(planId: Id, seq: number, { label, diff }: LabelledDiff): StoredEdit {
    const { newId, now, author } = this.parts
    return { planId, seq, id: newId(), at: now(), label, author: author(), diff }
  }
}
