import type { Texts } from '#core/plan/Lang.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import type { Id, IsoTime } from '#core/plan/units.ts'
import type { SharedRevision } from '#core/planfile/nextOrigin.ts'
import type { BigdayDatabase, StoredEdit, StoredPlan } from './database.ts'
import { EditHistory, type HistoryMarks } from './EditHistory.ts'
import { listedAs, type ReadPlan } from './storedPlans.ts'

/** The plan that a window has open. Screens read it by selectors and change it by `commit` alone. */
export interface OpenPlan {
  /** null while the start screen shows. */
  readonly plan: Plan | null
  /** What undo and redo would do next; null where there is nothing. */
  readonly undoLabel: Texts | null
  readonly redoLabel: Texts | null
  readonly history: HistoryMarks
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

/** A plan file that holds the plan as it is: where (null in web mode, which is not told), and as which revision. */
export interface PlanFileLink {
  readonly path: string | null
  readonly shared: SharedRevision
}

export const closed: OpenPlan = {
  plan: null,
  undoLabel: null,
  redoLabel: null,
  history: { at: 0, newest: 0, made: 0 },
  saved: { kind: 'saved', at: null },
  filePath: null,
  shared: null,
  isFileCurrent: false,
}

/** A plan while it is open: its rows, how it is listed and where it stands in its history, and its lock. */
export interface PlanSession {
  readonly plan: Plan
  readonly stored: StoredPlan
  readonly history: EditHistory
  readonly release: () => void
}

/** The session of a plan as it was read from the database. */
export function readSession(database: BigdayDatabase, read: ReadPlan, release: () => void): PlanSession {
  const { plan, stored, history } = read
  return { plan, stored, history: new EditHistory(database, plan.id, history), release }
}

/** What a plan that is new on this machine begins with. */
export interface NewPlan {
  readonly plan: Plan
  readonly file: PlanFileLink | null
  /** The first entry of its history, to be applied. */
  readonly edit: StoredEdit | undefined
}

/** The session of a new plan, its first edit applied. */
export function newSession(
  database: BigdayDatabase,
  { plan: start, file, edit }: NewPlan,
  at: IsoTime,
  release: () => void,
): PlanSession {
  const plan = edit ? applyDiff(start, edit.diff) : start
  const stored: StoredPlan = {
    ...listedAs(plan, at),
    cursor: edit?.seq ?? 0,
    filePath: file?.path ?? null,
    fileEditId: file ? start.id : null,
    shared: file?.shared ?? null,
  }
  const history = new EditHistory(database, plan.id, { edits: new Map(), newest: 0 })
  if (edit) history.add(edit)
  return { plan, stored, history, release }
}

/** What screens see of a session. */
export function shownOf(session: PlanSession): Omit<OpenPlan, 'saved'> {
  const { plan, stored, history } = session
  return {
    plan,
    undoLabel: history.at(stored.cursor)?.label ?? null,
    redoLabel: history.at(stored.cursor + 1)?.label ?? null,
    history: { at: stored.cursor, newest: history.newest, made: history.made },
    filePath: stored.filePath,
    shared: stored.shared,
    isFileCurrent: stored.fileEditId !== null && stored.fileEditId === standsAt(session),
  }
}

/** Id of the edit that the plan stands at; that of the plan itself before its first edit. */
export function standsAt({ stored, history }: PlanSession): Id | null {
  return stored.cursor === 0 ? stored.id : (history.at(stored.cursor)?.id ?? null)
}
