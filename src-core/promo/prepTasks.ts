import { blankRow } from '#core/plan/blankRow.ts'
import type { Task } from '#core/plan/records/people.ts'
import { type Minute, minutesPerDay } from '#core/plan/units.ts'
import type { PlanOutline } from './PlanOutline.ts'
import type { Promo } from './promoTemplates.ts'
import { adTasks } from './tasks/adTasks.ts'
import { contentTasks } from './tasks/contentTasks.ts'
import { creatorTasks } from './tasks/creatorTasks.ts'
import type { PrepTask } from './tasks/PrepTask.ts'
import { productTasks } from './tasks/productTasks.ts'
import { promoTasks } from './tasks/promoTasks.ts'
import { serviceTasks } from './tasks/serviceTasks.ts'

const everyPromo = [...contentTasks, ...productTasks, ...creatorTasks, ...adTasks, ...serviceTasks]

/** What has to be done before a promo, by the five dimensions of the organisation, earliest first. */
export const prepTasksOf = (promo: Promo): PrepTask[] =>
  [...everyPromo, ...promoTasks[promo]].sort((a, b) => a.offsetDays - b.offsetDays)

/** A task is due at the end of its day's office hours. */
const dueHour: Minute = 18 * 60

/** The preparation tasks of a new plan: nobody's yet, each with its T-n date and the tasks that it waits for. */
export function taskRows({ planId, promo, lang, makeId }: PlanOutline): Task[] {
  const tasks = prepTasksOf(promo)
  const ids = new Map(tasks.map(({ key }) => [key, makeId()]))
  const idOf = (key: string): string => {
    const id = ids.get(key)
    if (id === undefined) throw new Error(`no task ${key} in ${promo}`)
    return id
  }
  return tasks.map(({ key, dimension, title, offsetDays, blockedBy }) =>
    blankRow('tasks', {
      id: idOf(key),
      planId,
      dimension,
      title: title[lang],
      offsetDays,
      dueAt: offsetDays * minutesPerDay + dueHour,
      blockedBy: blockedBy.map(idOf),
    }),
  )
}
