import { useMemo } from 'react'
import type { Minute } from '#core/plan/units.ts'
import { type TaskState, taskStates } from '#core/rollup/taskStates.ts'
import { usePage } from '#renderer/store/openPlan.ts'
import { isTaskShown, type PrepFilter } from './prepFilter.ts'

/** The tasks that a filter lets through, as they stand now, in order of when they are due. */
export function useTaskStates(filter: PrepFilter, now: Minute): readonly TaskState[] {
  const tasks = usePage('tasks', '')
  const states = useMemo(() => taskStates(tasks, now), [tasks, now])
  return useMemo(() => states.filter((state) => isTaskShown(filter, state)), [states, filter])
}
