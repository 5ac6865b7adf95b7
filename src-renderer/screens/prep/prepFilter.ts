import type { Task } from '#core/plan/records/people.ts'
import type { TaskState } from '#core/rollup/taskStates.ts'

/** Whose tasks are shown; '' are nobody's, null is everybody's. */
export interface PrepFilter {
  readonly owner: string | null
  readonly isOpenOnly: boolean
}

export const everyTask: PrepFilter = { owner: null, isOpenOnly: false }

/** Open only leaves out what is done and what was dropped. */
export const isTaskShown = ({ owner, isOpenOnly }: PrepFilter, { task, isOpen }: TaskState): boolean =>
  (owner === null || task.owner.trim() === owner) && (isOpen || !isOpenOnly)

/** Who has tasks; '' is among them where somebody has to be found. */
export const ownersOf = (tasks: readonly Task[]): readonly string[] =>
  [...new Set(tasks.map(({ owner }) => owner.trim()))].sort()
