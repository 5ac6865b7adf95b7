import { planFacts } from '#core/checks/facts/PlanFacts.ts'
import { workSpansOfHost } from '#core/checks/facts/workOfHost.ts'
import { dayOf } from '#core/plan/clock.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { startIndex } from '#core/plan/PlanIndex.ts'
import type { Host } from '#core/plan/records/people.ts'
import { type Span, sharedSpan } from '#core/plan/spans.ts'
import { type Fen, type Minute, minutesPerDay } from '#core/plan/units.ts'
import { planWindow } from './planWindow.ts'

export interface HostHours {
  readonly host: Host
  readonly minutes: Minute
  /** By the hour, to the fen; null where the host's cost is not known. */
  readonly costFen: Fen | null
  /** Minutes by the day of the plan on which they fall; days without work are not in it. */
  readonly byDay: ReadonlyMap<number, Minute>
}

/**
 * How long each host works in a window: shifts and segments they stand in, put together, so that a minute with both counts
 * once. Hosts without work are listed with none.
 */
export function hostHours(plan: Plan, window: Span = planWindow(plan)): readonly HostHours[] {
  const facts = planFacts(plan, startIndex(plan), 0)
  return pageOf(plan, 'hosts', '').map((host) => {
    const byDay = new Map<number, Minute>()
    for (const span of workSpansOfHost(facts, host)) {
      const worked = sharedSpan(span, window)
      if (worked) addByDay(byDay, worked)
    }
    const minutes = [...byDay.values()].reduce((sum, each) => sum + each, 0)
    return { host, minutes, costFen: costOf(host, minutes), byDay }
  })
}

function addByDay(byDay: Map<number, Minute>, { start, end }: Span): void {
  for (let at = start; at < end; ) {
    const day = dayOf(at)
    const until = Math.min(end, (day + 1) * minutesPerDay)
    byDay.set(day, (byDay.get(day) ?? 0) + until - at)
    at = until
  }
}

/** Half a fen and more is rounded up. */
const costOf = ({ costFenPerHour }: Host, minutes: Minute): Fen | null =>
  costFenPerHour === null ? null : Math.floor((costFenPerHour * minutes + 30) / 60)
