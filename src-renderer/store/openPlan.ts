import { create } from 'zustand'
import type { Texts } from '#core/plan/Lang.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { applyDiff, isEmptyDiff, type PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import type { IsoTime } from '#core/plan/units.ts'

/** The plan that this window has open. Screens read it by selectors and change it by `commit` alone. */
export interface OpenPlan {
  /** null while the start screen shows. */
  readonly plan: Plan | null
  /** What undo and redo would do next; null where there is nothing. */
  readonly undoLabel: Texts | null
  readonly redoLabel: Texts | null
  readonly saved: SavedMark
}

/** The title bar's mark. `saved` stands only after the strict transaction is durable. */
export type SavedMark =
  | { readonly kind: 'saved'; readonly at: IsoTime | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly why: string }

export const useOpenPlan = create<OpenPlan>()(() => ({
  plan: null,
  undoLabel: null,
  redoLabel: null,
  saved: { kind: 'saved', at: null },
}))

/** Reads from the open plan. For screens, which are mounted only while there is one. */
export function usePlan<Value>(read: (plan: Plan) => Value): Value {
  return useOpenPlan(({ plan }) => {
    if (!plan) throw new Error('no plan is open')
    return read(plan)
  })
}

/**
 * The one way to change a plan: applies the edit to the plan in memory, paints, and hands it to the store, which
 * writes the touched pages and the history entry in one strict transaction. Gives the diff, or why not.
 */
export function commit(label: Texts, edit: (plan: Plan) => Result<PlanDiff>): Result<PlanDiff> {
  const { plan } = useOpenPlan.getState()
  if (!plan) throw new Error('no plan is open')
  const result = edit(plan)
  if (!result.ok || isEmptyDiff(result.value)) return result
  useOpenPlan.setState({ plan: applyDiff(plan, result.value), undoLabel: label, redoLabel: null })
  return result
}
