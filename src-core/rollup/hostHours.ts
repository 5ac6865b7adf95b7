import { type PlanFacts, planFacts } from '#core/checks/facts/PlanFacts.ts'
import { workSpansOfHost } from '#core/checks/facts/workOfHost.ts'
import { dayOf } from '#core/plan/clock.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { startIndex } from '#core/plan/PlanIndex.ts'
import type { Host } from '#core/plan/records/people.ts'
import { minutesOf, type Span, sharedSpan } from '#core/plan/spans.ts'
import { type Fen, type Minute, minutesPerDay } from '#core/plan/units.ts'
import { planWindow } from './planWindow.ts'

export interface HostHours {
  readonly host: Host
  readonly minutes: Minute
  /** By the minute, to the fen; null where the host's cost is not known. */
  readonly costFen: Fen | null
  /** Minutes by the day of the plan on which they fall; days without work are not in it. */
  readonly byDay: ReadonlyMap<number, Minute>
}

/**
 * How long each host works in a window: shifts and segments they stand in, put together, so that a minute with both counts
 * once. Hosts without work are listed with none. Windows that part the plan have costs that sum to that of the whole.
 * @param facts those of a caller who follows the plan edit by edit: finding out anew who stands where reads every run
 */
export function hostHours(
  plan: Plan,
  window: Span = planWindow(plan),
  facts: PlanFacts = planFacts(plan, startIndex(plan), 0),
): readonly HostHours[] {
  return pageOf(plan, 'hosts', '').map((host) => hoursOfHost(facts, host, window))
}

/** The same for one host, at the cost of that host alone. */
export function hoursOfHost(facts: PlanFacts, host: Host, window: Span): HostHours {
  const work = workSpansOfHost(facts, host)
  const byDay = new Map<number, Minute>()
  for (const worked of within(work, window)) addByDay(byDay, worked)
  const minutes = [...byDay.values()].reduce((sum, each) => sum + each, 0)
  const before = minutesOf(within(work, { start: Number.NEGATIVE_INFINITY, end: window.start }))
  return { host, minutes, costFen: costOf(host, before, minutes), byDay }
}

const within = (spans: readonly Span[], window: Span): Span[] =>
  spans.flatMap((span) => sharedSpan(span, window) ?? [])

function addByDay(byDay: Map<number, Minute>, { start, end }: Span): void {
  for (let at = start; at < end; ) {
    const day = dayOf(at)
    const until = Math.min(end, (day + 1) * minutesPerDay)
    byDay.set(day, (byDay.get(day) ?? 0) + until - at)
    at = until
  }
}

/** What the minutes after those worked before add to the host's bill, which is rounded half up to the fen. */
function costOf({ costFenPerHour }: Host, before: Minute, minutes: Minute): Fen | null {
  if (costFenPerHour === null) return null
  const billFor = (worked: Minute): Fen => Math.floor((costFenPerHour * worked + 30) / 60)
  return billFor(before + minutes) - billFor(before)
}
