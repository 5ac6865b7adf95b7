import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { type Span, sharedSpan, spanOf } from '#core/plan/spans.ts'
import { type Count, type Fen, minutesPerDay } from '#core/plan/units.ts'
import { plannedOrders } from '#core/service/plannedOrders.ts'
import { type ServiceAssumptions, serviceSlots } from '#core/service/serviceSlots.ts'
import { addAmount, type KnownSum, type Tally, tally } from './KnownSum.ts'
import { airTimes } from './liveMinutes.ts'
import { minutesPerHour, spendByHour } from './spendByHour.ts'
import { evenBetween } from './spreadBetween.ts'

/** One hour of the plan. */
export interface PlanHour extends Span {
  readonly day: number
  readonly gmvTargetFen: Fen
  /** Sessions on air in it that have no target, which is therefore more than the sum says. */
  readonly withoutTarget: Count
  readonly spendFen: Fen
  /** Rooms that are live for any of it. */
  readonly liveRooms: Count
  readonly contacts: number
  /** What the agents on shift can settle. */
  readonly capacity: number
  readonly agents: number
  /** Agents that its worse half hour needs. */
  readonly agentsNeeded: number
}

/** Days `[from, to)` hour by hour, for the heat map. Sums over days are those of the other roll-ups. */
export function hourGrid(
  plan: Plan,
  { from, to }: { readonly from: number; readonly to: number },
  assumptions: ServiceAssumptions,
): readonly PlanHour[] {
  const window = { start: from * minutesPerDay, end: to * minutesPerDay }
  const targets = targetsByHour(plan, window)
  const spend = spendByHour(plan)
  const live = liveRoomsByHour(plan, window)
  const slots = slotsOf(plan, window, assumptions)
  return Array.from({ length: (to - from) * 24 }, (_, index) => {
    const start = window.start + index * minutesPerHour
    const [first, second] = slots.slice(index * 2, index * 2 + 2)
    const target: KnownSum = targets.get(start / minutesPerHour) ?? { sum: 0, unknown: 0 }
    return {
      start,
      end: start + minutesPerHour,
      day: from + Math.floor(index / 24),
      gmvTargetFen: target.sum,
      withoutTarget: target.unknown,
      spendFen: spend.get(start / minutesPerHour) ?? 0,
      liveRooms: live.get(start / minutesPerHour) ?? 0,
      contacts: (first?.contacts ?? 0) + (second?.contacts ?? 0),
      capacity: (first?.capacity ?? 0) + (second?.capacity ?? 0),
      agents: Math.min(first?.agents ?? 0, second?.agents ?? 0),
      agentsNeeded: Math.max(first?.needed ?? 0, second?.needed ?? 0),
    }
  })
}

function targetsByHour(plan: Plan, window: Span): ReadonlyMap<number, KnownSum> {
  const hours = new Map<number, Tally>()
  for (const session of pageOf(plan, 'sessions', '')) {
    const { gmvTargetFen } = session
    const span = spanOf(session)
    for (const hour of hoursOf(span, window)) {
      const start = hour * minutesPerHour
      const sum = hours.get(hour) ?? tally()
      addAmount(
        sum,
        gmvTargetFen === null ? null : evenBetween(gmvTargetFen, span, start, start + minutesPerHour),
      )
      hours.set(hour, sum)
    }
  }
  return hours
}

function liveRoomsByHour(plan: Plan, window: Span): ReadonlyMap<number, Count> {
  const rooms = new Map<number, Count>()
  for (const air of airTimes(plan).values()) {
    const hours = new Set(air.flatMap((span) => hoursOf(span, window)))
    for (const hour of hours) rooms.set(hour, (rooms.get(hour) ?? 0) + 1)
  }
  return rooms
}

/** The hours of the plan that share a minute with both, the one that begins at `n × 60` as `n`. */
function hoursOf(span: Span, window: Span): number[] {
  const shared = sharedSpan(span, window)
  if (!shared) return []
  const first = Math.floor(shared.start / minutesPerHour)
  const last = Math.floor((shared.end - 1) / minutesPerHour)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function slotsOf(plan: Plan, window: Span, assumptions: ServiceAssumptions) {
  const bySlot = new Map<number, number>()
  for (const session of pageOf(plan, 'sessions', '')) {
    const [run, lineup] = [pageOf(plan, 'segments', session.id), pageOf(plan, 'lineup', session.id)]
    for (const [slot, units] of plannedOrders({ session, run, lineup }))
      bySlot.set(slot, (bySlot.get(slot) ?? 0) + units)
  }
  return serviceSlots(pageOf(plan, 'service', ''), [bySlot], window, assumptions)
}
