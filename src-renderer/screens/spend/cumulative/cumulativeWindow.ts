import { dateOf, dayOf, formatClock, formatClockFrom } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { type Plan, planRow, rowsOf } from '#core/plan/Plan.ts'
import type { Span } from '#core/plan/spans.ts'
import { type Fen, type Minute, minutesPerDay } from '#core/plan/units.ts'
import { setAmounts } from '#core/rollup/setAmounts.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'

/** A day of the plan, or all of it. */
export type CumulativeOf = number | 'plan'

export interface CumulativeWindow extends Span {
  readonly step: Minute
  /** What may be spent in it; null where nobody said. */
  readonly capFen: Fen | null
}

const quarter: Minute = 15
const hour: Minute = 60
/** Longer plans go by the day. */
const mostHourlyDays = 4

/** The minutes to add up, in steps that people count them in, with the cap on them. */
export function cumulativeWindow(plan: Plan, of: CumulativeOf): CumulativeWindow {
  if (of !== 'plan') {
    const span = { start: of * minutesPerDay, end: (of + 1) * minutesPerDay }
    return { ...span, step: quarter, capFen: setAmounts(plan, 'budget').of({ kind: 'day', day: of }) }
  }
  const { days, budgetFen } = planRow(plan)
  const { start, end } = spendWindow(plan)
  // Whole days, so that steps end at midnight.
  const from = dayOf(start) * minutesPerDay
  const step = days <= mostHourlyDays ? hour : minutesPerDay
  return {
    start: from,
    end: from + Math.ceil((end - from) / step) * step,
    step,
    capFen: budgetFen ?? setAmounts(plan, 'budget').of({ kind: 'plan' }),
  }
}

/** The days of the plan, and whatever is spent before and after them. */
function spendWindow(plan: Plan): Span {
  let [start, end] = [0, planRow(plan).days * minutesPerDay]
  for (const line of rowsOf(plan, 'spend')) {
    start = Math.min(start, line.start)
    end = Math.max(end, line.start + line.duration)
  }
  return { start, end }
}

/** The end of a step: its clock within a day, its day and clock within a plan. */
export function stepName(
  plan: Plan,
  of: CumulativeOf,
  { step }: CumulativeWindow,
  end: Minute,
  lang: Lang,
): string {
  if (of !== 'plan') return end === (of + 1) * minutesPerDay ? '24:00' : formatClockFrom(of, end, lang)
  const date = dayName(dateOf(planRow(plan).startDate, end - 1), lang, 'short')
  if (step === minutesPerDay) return date
  return `${date} ${end % minutesPerDay === 0 ? '24:00' : formatClock(end)}`
}
