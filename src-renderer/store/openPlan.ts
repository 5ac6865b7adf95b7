import { useStore } from 'zustand'
import type { Texts } from '#core/plan/Lang.ts'
import { type Page, type Plan, pageOf } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import type { PageKey, TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { BigdayDatabase, type StoredPlan } from './database.ts'
import type { HistoryEntry } from './EditHistory.ts'
import { newId, now } from './identity.ts'
import type { OpenPlan, PlanFileLink } from './PlanSession.ts'
import { PlanShelf } from './PlanShelf.ts'
import { type LabelledDiff, type OpenOutcome, PlanStore, type PlanStoreParts } from './PlanStore.ts'
import { browserPlanLocks } from './planLocks.ts'
import { useView } from './view.ts'
import type { GoToOptions, GoToOutcome } from './walkHistory.ts'

export type { HistoryEntry, HistoryMarks } from './EditHistory.ts'
export type { OpenPlan, PlanFileLink, SavedMark } from './PlanSession.ts'
export type { OpenFault, OpenOutcome } from './PlanStore.ts'
export type { GoToFault } from './walkHistory.ts'

const parts: PlanStoreParts = {
  database: new BigdayDatabase(),
  locks: browserPlanLocks,
  now,
  newId,
  author: () => useView.getState().author,
}

/** This window's plan store. Everything below is it, for React and for handlers. */
const store = new PlanStore(parts)

/** The plans that are not open here. */
export const shelf = new PlanShelf(parts)

/** What the window knows of its open plan, for those who follow it. */
export const openPlanState = store.state

/** Reads what the window knows of its open plan; repaints when that changes. */
export function useOpenPlan<Value>(read: (open: OpenPlan) => Value): Value {
  return useStore(store.state, read)
}

/** The open plan now, for handlers. */
export const openPlanNow = (): OpenPlan => store.state.getState()

/** Reads from the open plan. For screens, which are mounted only while there is one. */
export function usePlan<Value>(read: (plan: Plan) => Value): Value {
  return useOpenPlan(({ plan }) => {
    if (!plan) throw new Error('no plan is open')
    return read(plan)
  })
}

/** Rows of one page; the same array until an edit touches that page. */
export function usePage<T extends TableName>(table: T, key: PageKey): Page<T> {
  return usePlan((plan) => pageOf(plan, table, key))
}

/** The one way to change a plan; see PlanStore.commit. */
export const commit = (label: Texts, edit: (plan: Plan) => Result<PlanDiff>): Result<PlanDiff> =>
  store.commit(label, edit)
export const undo = (): Promise<void> => store.undo()
export const redo = (): Promise<void> => store.redo()
/** Steps of the open plan, for looking at them; see PlanStore.history. */
export const readHistory = (from: number, count: number): Promise<HistoryEntry[]> =>
  store.history(from, count)
/** Undoes or redoes until the plan stands at a step; see PlanStore.goTo. */
export const goToStep = (seq: number, options: GoToOptions = {}): Promise<GoToOutcome> =>
  store.goTo(seq, options)

export const listPlans = (): Promise<StoredPlan[]> => store.list()
export const openPlan = (planId: Id): Promise<OpenOutcome> => store.open(planId)
export const createPlan = (
  plan: Plan,
  file: PlanFileLink | null = null,
  first: LabelledDiff | null = null,
): Promise<OpenOutcome> => store.create(plan, file, first)
export const closePlan = (): Promise<boolean> => store.close()
export const removePlan = (planId: Id): Promise<OpenOutcome> => store.remove(planId)
export const linkPlanFile = (file: PlanFileLink): void => store.linkFile(file)
export const retrySave = (): void => store.retrySave()
export const whenSaved = (): Promise<boolean> => store.whenSaved()
