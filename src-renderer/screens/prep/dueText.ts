import { dateOf, dayOf } from '#core/plan/clock.ts'
import { formatOffset } from '#core/plan/formatOffset.ts'
import type { Lang } from '#core/plan/Lang.ts'
import type { Task } from '#core/plan/records/people.ts'
import { type IsoDate, minutesPerDay } from '#core/plan/units.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'
import { prepText } from '#renderer/text/prepText.ts'

/** When a task is due: `T-7 11.4`. */
export function dueText(startDate: IsoDate, { dueAt }: Pick<Task, 'dueAt'>, lang: Lang): string {
  if (dueAt === null) return prepText[lang].noDate
  return `${formatOffset(dayOf(dueAt))} ${dayName(dateOf(startDate, dueAt), lang, 'short')}`
}

/** A day as people call it: `11月4日周四`. */
export const dayText = (startDate: IsoDate, day: number, lang: Lang): string =>
  dayName(dateOf(startDate, day * minutesPerDay), lang, 'middle')
