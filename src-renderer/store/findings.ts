import { useStore } from 'zustand'
import type { JudgedFinding } from '#core/checks/judgeFindings.ts'
import type { TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { type CheckedPlan, FollowedChecks, rowKey } from './FollowedChecks.ts'
import { openPlanState } from './openPlan.ts'

/** Milliseconds for which a first pass may hold the window before it lets keys and paint through. */
const shareMs = 8

const checks = new FollowedChecks(openPlanState, {
  time: Date.now,
  soon: (work) => setTimeout(work, 0),
  share: () => {
    const end = performance.now() + shareMs
    return () => performance.now() > end
  },
})
setInterval(() => checks.tick(), 60_000)

const none: readonly JudgedFinding[] = []

/** Reads what the checks say of the open plan; repaints when that changes. */
export function useChecked<Value>(read: (checked: CheckedPlan) => Value): Value {
  return useStore(checks.state, read)
}

/** Every finding of the open plan; the same array until an edit changes one. */
export const useFindings = (): readonly JudgedFinding[] => useChecked(({ findings }) => findings)

/** Findings that name a row; the same array until they change. */
export const useFindingsOf = (table: TableName, id: Id): readonly JudgedFinding[] =>
  useChecked(({ byRow }) => byRow.get(rowKey(table, id)) ?? none)

/** What the checks say now, for handlers. */
export const checkedNow = (): CheckedPlan => checks.state.getState()
