import { readMoment } from '#core/excel/sheets/readMoment.ts'
import { textCell } from '#core/excel/values/textCell.ts'
import { type Plan, planRow } from '#core/plan/Plan.ts'
import { type Minute, minutesPerDay, overrunMinutes } from '#core/plan/units.ts'

export type MinuteTyped =
  | { readonly kind: 'minute'; readonly minute: Minute }
  | { readonly kind: 'outside'; readonly minute: Minute }

/**
 * The minute of the plan that a text means: `11.11 20:00`, `20:30` on the day that is looked at, `次日 00:30`; null for
 * any other text.
 * @param dayStart first minute of the day that is looked at
 */
export function minuteTyped(plan: Plan, text: string, dayStart: Minute): MinuteTyped | null {
  // A bare number is more likely part of a name than a clock.
  if (!/\d\s*[:：点时]|\d{1,2}[./月-]\d/.test(text)) return null
  const { startDate } = planRow(plan)
  const read = readMoment(textCell(text), { startDate, uses1904Dates: false }, dayStart)
  if (read.kind !== 'value') return null
  return { kind: isInPlan(plan, read.value) ? 'minute' : 'outside', minute: read.value }
}

/** Whether a minute lies in the plan's days, or in the night after them. */
export const isInPlan = (plan: Plan, minute: Minute): boolean =>
  minute >= 0 && minute < planRow(plan).days * minutesPerDay + overrunMinutes
