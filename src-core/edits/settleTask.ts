import { dayOf, minuteOfDay } from '#core/plan/clock.ts'
import type { Task } from '#core/plan/records/people.ts'
import { type Minute, minutesPerDay } from '#core/plan/units.ts'

/** Due at the end of the working day where nobody said a clock: 18:00. */
export const defaultDueClock: Minute = 18 * 60

/** What the caller sets of a task. */
export type TaskFields = Partial<Omit<Task, 'id' | 'planId'>>

/**
 * The fields to set so that T-n and the due minute of a task say the same day: setting the one sets the other. A new
 * T-n keeps the clock, or takes 18:00; where both are set, the due minute is the more exact one and counts.
 * @param task as it is
 */
export function settleTask(task: Pick<Task, 'dueAt'>, fields: TaskFields): TaskFields {
  if (fields.dueAt !== undefined)
    return { ...fields, offsetDays: fields.dueAt === null ? null : dayOf(fields.dueAt) }
  if (fields.offsetDays === undefined || fields.offsetDays === null) return fields
  const clock = task.dueAt === null ? defaultDueClock : minuteOfDay(task.dueAt)
  return { ...fields, dueAt: fields.offsetDays * minutesPerDay + clock }
}
