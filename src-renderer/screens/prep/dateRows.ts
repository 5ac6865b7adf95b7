import { dayOf } from '#core/plan/clock.ts'
import type { Id } from '#core/plan/units.ts'
import { type PrepDay, prepDays, type TaskState } from '#core/rollup/taskStates.ts'

/** A line of the list by date: a day, or a task that is due on it. */
export type DateRow =
  | { readonly kind: 'day'; readonly key: string; readonly day: PrepDay }
  | { readonly kind: 'task'; readonly key: Id; readonly state: TaskState }

/** Days with their tasks under them, one list that a large plan can scroll. */
export const dateRows = (states: readonly TaskState[]): readonly DateRow[] =>
  prepDays(states).flatMap((day): DateRow[] => [
    { kind: 'day', key: dropOf(day.day), day },
    ...day.states.map((state): DateRow => ({ kind: 'task', key: state.task.id, state })),
  ])

/** How a day is called as a place to drop on. */
export const dropOf = (day: number | null): string => (day === null ? 'none' : String(day))

export const dayOfTask = ({ task: { dueAt } }: TaskState): number | null =>
  dueAt === null ? null : dayOf(dueAt)

/** The task before or after one, whatever days lie between. */
export function taskBeside(rows: readonly DateRow[], id: Id, by: 1 | -1): Id | undefined {
  const tasks = rows.flatMap((row) => (row.kind === 'task' ? [row.key] : []))
  return tasks[tasks.indexOf(id) + by]
}
