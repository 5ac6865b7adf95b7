import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { prepDimensions, type Task } from '#core/plan/records/people.ts'
import type { Count, Minute } from '#core/plan/units.ts'

export interface Readiness {
  /** Tasks that are to be done; dropped ones are not. */
  readonly total: Count
  readonly done: Count
  /** Due before now and not done. */
  readonly late: Count
  /** Not done, and waiting for a task that is not done either. */
  readonly blocked: Count
  /** done ÷ total; null without tasks. */
  readonly share: number | null
}

/** How far the preparation is, by the five dimensions of the organisation. */
export function readiness(plan: Plan, now: Minute): ReadonlyMap<Task['dimension'], Readiness> {
  const tasks = pageOf(plan, 'tasks', '')
  const open = new Set(tasks.flatMap((task) => (isOpenTask(task) ? [task.id] : [])))
  return new Map(
    prepDimensions.map((dimension) => {
      const toDo = tasks.filter((task) => task.dimension === dimension && task.status !== 'dropped')
      const left = toDo.filter(isOpenTask)
      const done = toDo.length - left.length
      return [
        dimension,
        {
          total: toDo.length,
          done,
          late: left.filter(({ dueAt }) => dueAt !== null && dueAt < now).length,
          blocked: left.filter(({ blockedBy }) => blockedBy.some((id) => open.has(id))).length,
          share: toDo.length === 0 ? null : done / toDo.length,
        },
      ]
    }),
  )
}

/** Still to be done. */
export const isOpenTask = ({ status }: Pick<Task, 'status'>): boolean =>
  status === 'todo' || status === 'doing'
