import { dayOf } from '#core/plan/clock.ts'
import type { Task } from '#core/plan/records/people.ts'
import type { Count, Id, Minute } from '#core/plan/units.ts'
import { isOpenTask } from './readiness.ts'

/** A task at a moment. */
export interface TaskState {
  readonly task: Task
  readonly isOpen: boolean
  /** Due before the moment and still open. */
  readonly isLate: boolean
  /** Midnights since it was due; 0 for one that is late since today, or not at all. */
  readonly lateDays: Count
  /** Tasks that it waits for and that are still open themselves. Nothing is in the way of a closed task. */
  readonly blockers: readonly Task[]
}

/** Tasks in order of when they are due, those without a date last, each as it stands at `now` (minutes of the plan). */
export function taskStates(tasks: readonly Task[], now: Minute): readonly TaskState[] {
  const byId = new Map<Id, Task>(tasks.map((task) => [task.id, task]))
  return tasks.toSorted(byDue).map((task) => {
    const isOpen = isOpenTask(task)
    const isLate = isOpen && task.dueAt !== null && task.dueAt < now
    return {
      task,
      isOpen,
      isLate,
      lateDays: isLate ? dayOf(now) - dayOf(task.dueAt ?? now) : 0,
      blockers: isOpen ? openOf([...new Set(task.blockedBy)], byId) : [],
    }
  })
}

const openOf = (ids: readonly Id[], byId: ReadonlyMap<Id, Task>): readonly Task[] =>
  ids.flatMap((id) => {
    const task = byId.get(id)
    return task && isOpenTask(task) ? [task] : []
  })

const byDue = (a: Task, b: Task): number =>
  (a.dueAt ?? Number.POSITIVE_INFINITY) - (b.dueAt ?? Number.POSITIVE_INFINITY) || (a.id < b.id ? -1 : 1)

/** A day on which tasks are due, or may be put. */
export interface PrepDay {
  /** Of the plan, negative before it; null for tasks without a date. */
  readonly day: number | null
  readonly states: readonly TaskState[]
}

/** Longer stretches are told by the days that have tasks alone. */
const mostDays = 180

/** Tasks by the day on which they are due, with the empty days between them, then those without a date. */
export function prepDays(states: readonly TaskState[]): readonly PrepDay[] {
  const byDay = new Map<number, TaskState[]>()
  const undated: TaskState[] = []
  for (const state of states) {
    const { dueAt } = state.task
    const day = dueAt === null ? null : dayOf(dueAt)
    const ofDay = day === null ? undated : (byDay.get(day) ?? [])
    ofDay.push(state)
    if (day !== null) byDay.set(day, ofDay)
  }
  const days = [...byDay.keys()]
  const [first = 0, last = -1] = [days[0], days.at(-1)]
  const all = last - first < mostDays ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : days
  const dated: PrepDay[] = all.map((day) => ({ day, states: byDay.get(day) ?? [] }))
  return undated.length > 0 ? [...dated, { day: null, states: undated }] : dated
}
