import { dayOf } from '#core/plan/clock.ts'
import type { Task } from '#core/plan/records/people.ts'
import type { Count, Minute } from '#core/plan/units.ts'
import { isOpenTask } from './readiness.ts'

export interface BurndownDay {
  /** Of the plan, negative before it. */
  readonly day: number
  readonly due: Count
  /** Of those due, how many are done by now. */
  readonly done: Count
  /** How many are still open at the end of the day if everything is done when it is due. */
  readonly plannedOpen: Count
}

export interface Burndown {
  /** From the day before the first one on which a task is due to the last; empty where none has a date. */
  readonly days: readonly BurndownDay[]
  /** Tasks with a date that are to be done; dropped ones are not. */
  readonly total: Count
  readonly openNow: Count
  /** How many would be open now if all had been done when they were due. */
  readonly plannedNow: Count
  /** To be done and without a date: in no day of it. */
  readonly undated: Count
}

/**
 * Tasks that are left by day, as their due dates have it, and how many are left now. When a task was done is nowhere
 * noted, so what is done is known for now alone. `now` in minutes of the plan.
 */
export function burndown(tasks: readonly Task[], now: Minute): Burndown {
  const toDo = tasks.filter(({ status }) => status !== 'dropped')
  const dated = toDo.filter(({ dueAt }) => dueAt !== null)
  const byDay = new Map<number, { due: Count; done: Count }>()
  for (const task of dated) {
    const day = dayOf(task.dueAt ?? 0)
    const counts = byDay.get(day) ?? { due: 0, done: 0 }
    counts.due += 1
    if (!isOpenTask(task)) counts.done += 1
    byDay.set(day, counts)
  }
  return {
    days: plannedDays(byDay, dated.length),
    total: dated.length,
    openNow: dated.filter(isOpenTask).length,
    plannedNow: dated.filter(({ dueAt }) => (dueAt ?? 0) >= now).length,
    undated: toDo.length - dated.length,
  }
}

function plannedDays(
  byDay: ReadonlyMap<number, { readonly due: Count; readonly done: Count }>,
  total: Count,
): readonly BurndownDay[] {
  if (byDay.size === 0) return []
  const first = Math.min(...byDay.keys()) - 1
  const last = Math.max(...byDay.keys())
  let plannedOpen = total
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const day = first + index
    const { due, done } = byDay.get(day) ?? { due: 0, done: 0 }
    plannedOpen -= due
    return { day, due, done, plannedOpen }
  })
}
