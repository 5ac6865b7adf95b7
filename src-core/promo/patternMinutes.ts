import { type Plan, planRow } from '#core/plan/Plan.ts'
import type { Room } from '#core/plan/records/calendar.ts'
import { mergeSpans, minutesOf, type Span, sharedSpan } from '#core/plan/spans.ts'
import { type Minute, minutesPerDay } from '#core/plan/units.ts'
import { patternOf } from './dailyPattern.ts'
import { phaseKindOfDay } from './phaseKindOf.ts'

/**
 * Live minutes that its promo's pattern gives a room of this mark between 00:00 and 24:00 of a day of the plan; what the
 * evening before runs past midnight counts here. 0 for a promo of the team's own, which has no pattern to fall short of,
 * and off the plan's days. Reads the plan's row and its phases.
 */
export function patternMinutes(plan: Plan, day: number, fact: Room['fact']): Minute {
  const { promo, days } = planRow(plan)
  if (promo === 'custom' || day < 0 || day >= days) return 0
  const span = { start: day * minutesPerDay, end: (day + 1) * minutesPerDay }
  const live = [day - 1, day].flatMap((each) => patternSpans(plan, each, fact))
  return minutesOf(mergeSpans(live.flatMap((session) => sharedSpan(session, span) ?? [])))
}

function patternSpans(plan: Plan, day: number, fact: Room['fact']): Span[] {
  const kind = day < 0 ? undefined : phaseKindOfDay(plan, day)
  if (kind === undefined) return []
  return patternOf(planRow(plan).promo, fact, kind).map(({ start, duration }) => ({
    start: day * minutesPerDay + start,
    end: day * minutesPerDay + start + duration,
  }))
}
