import type { Host } from '#core/plan/records/people.ts'
import { minutesOf, type Span } from '#core/plan/spans.ts'
import type { Minute } from '#core/plan/units.ts'
import type { Place } from '../Finding.ts'
import type { PlanFacts } from './PlanFacts.ts'
import { presenceOfHost } from './presenceOfHost.ts'

/** Work without a pause, and the first row that says so. */
export interface Stretch extends Span {
  readonly place: Place
}

/** What one working day is: stretches with less than the pause between them that a night makes. */
export interface WorkDay extends Span {
  readonly stretches: readonly Stretch[]
  readonly workMinutes: Minute
}

/** A pause this long ends a working day; shorter ones belong to it. A night shift past midnight is one day. */
const nightMinutes: Minute = 300

/** A host's work, room by room put together: what overlaps or follows within `pause` minutes is one stretch. */
export function stretchesOfHost(facts: PlanFacts, host: Host, pause: Minute): Stretch[] {
  const stretches: Stretch[] = []
  for (const { start, end, place } of presenceOfHost(facts, host.id)) {
    const last = stretches.at(-1)
    if (last && start - last.end <= pause)
      stretches[stretches.length - 1] = { ...last, end: Math.max(last.end, end) }
    else stretches.push({ start, end, place })
  }
  return stretches
}

/** When a host works, in order and without overlap. */
export const workSpansOfHost = (facts: PlanFacts, host: Host): readonly Span[] =>
  stretchesOfHost(facts, host, 0)

export function workDaysOfHost(facts: PlanFacts, host: Host): WorkDay[] {
  const days: Stretch[][] = []
  for (const stretch of stretchesOfHost(facts, host, 0)) {
    const last = days.at(-1)?.at(-1)
    if (last && stretch.start - last.end < nightMinutes) days.at(-1)?.push(stretch)
    else days.push([stretch])
  }
  return days.flatMap((stretches) => {
    const [first, last] = [stretches[0], stretches.at(-1)]
    return first && last
      ? [{ start: first.start, end: last.end, stretches, workMinutes: minutesOf(stretches) }]
      : []
  })
}
