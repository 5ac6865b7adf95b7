import type { Texts } from '#core/plan/Lang.ts'
import type { Task } from '#core/plan/records/people.ts'

/** A preparation task as a promo usually needs it. */
export interface PrepTask {
  /** Names it among the tasks of its promo. */
  readonly key: string
  readonly dimension: Task['dimension']
  readonly title: Texts
  /** T-n: days from the plan's first day, negative before it. */
  readonly offsetDays: number
  /** Keys of the tasks that it waits for. */
  readonly blockedBy: readonly string[]
}

/** Makes the tasks of one dimension. */
export const tasksFor =
  (dimension: PrepTask['dimension']) =>
  (key: string, offsetDays: number, zh: string, en: string, blockedBy: readonly string[] = []): PrepTask => ({
    key,
    dimension,
    title: { zh, en },
    offsetDays,
    blockedBy,
  })
