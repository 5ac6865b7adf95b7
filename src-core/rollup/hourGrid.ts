import { type Plan, pageOf, rowsOf } from '#core/plan/Plan.ts'
import { type Span, sharedSpan, spanOf } from '#core/plan/spans.ts'
import { spendMinutes } from '#core/plan/spendMinutes.ts'
import { type Fen, type Minute, minutesPerDay } from '#core/plan/units.ts'
import { plannedOrders } from '#core/service/plannedOrders.ts'
import { type ServiceAssumptions, serviceSlots } from '#core/service/serviceSlots.ts'
import { airTimes } from './liveMinutes.ts'
import { evenBetween } from './spreadBetween.ts'

/** One hour of the plan. */
export interface PlanHour extends Span {
  readonly day: number
  readonly gmvTargetFen: Fen
  readonly spendFen: Fen
  /** Rooms that are live for any of it. */
  readonly liveRooms: number
  readonly contacts: number
  /** What the agents on shift can settle. */
  readonly capacity: number
  readonly agents: number
  /** Agents that its worse half hour needs. */
  readonly agentsNeeded: number
}

const minutesPerHour: Minute = 60

/** Days `[from, to)` hour by hour, for the heat map. Sums over days are those of the other roll-ups. */
export function hourGrid(
  plan: Plan,
  { from, to }: { readonly from: number; readonly to: number },
  assumptions: ServiceAssumptions,
): readonly PlanHour[] {
  const window = { start: from * minutesPerDay, end: to * minutesPerDay }
  const hours = Array.from({ length: (to - from) * 24 }, (_, index) => ({
    start: window.start + index * minutesPerHour,
    end: window.start + (index + 1) * minutesPerHour,
    day: from + Math.floor(index / 24),
  }))
  const target = hours.map(() => 0)
  const spend = hours.map(() => 0)
  const live = hours.map(() => 0)
  for (const session of pageOf(plan, 'sessions', '')) {
    const { gmvTargetFen } = session
    if (gmvTargetFen === null) continue
    addTo(target, window, spanOf(session), (start, end) =>
      evenBetween(gmvTargetFen, spanOf(session), start, end),
    )
  }
  for (const line of rowsOf(plan, 'spend')) {
    for (const [minute, fen] of spendMinutes(line).entries()) {
      const hour = Math.floor((line.start + minute - window.start) / minutesPerHour)
      if (hour >= 0 && hour < spend.length) spend[hour] = (spend[hour] ?? 0) + fen
    }
  }
  for (const air of airTimes(plan).values()) {
    const isLive = hours.map((hour) => air.some((span) => sharedSpan(span, hour)))
    for (const [index, is] of isLive.entries()) if (is) live[index] = (live[index] ?? 0) + 1
  }
  const slots = slotsOf(plan, window, assumptions)
  return hours.map((hour, index) => {
    const [first, second] = slots.slice(index * 2, index * 2 + 2)
    return {
      ...hour,
      gmvTargetFen: target[index] ?? 0,
      spendFen: spend[index] ?? 0,
      liveRooms: live[index] ?? 0,
      contacts: (first?.contacts ?? 0) + (second?.contacts ?? 0),
      capacity: (first?.capacity ?? 0) + (second?.capacity ?? 0),
      agents: Math.min(first?.agents ?? 0, second?.agents ?? 0),
      agentsNeeded: Math.max(first?.needed ?? 0, second?.needed ?? 0),
    }
  })
}

function slotsOf(plan: Plan, window: Span, assumptions: ServiceAssumptions) {
  const orders = pageOf(plan, 'sessions', '').map((session) =>
    plannedOrders({
      session,
      run: pageOf(plan, 'segments', session.id),
      lineup: pageOf(plan, 'lineup', session.id),
    }),
  )
  const bySlot = new Map<number, number>()
  for (const each of orders)
    for (const [slot, units] of each) bySlot.set(slot, (bySlot.get(slot) ?? 0) + units)
  return serviceSlots(pageOf(plan, 'service', ''), [bySlot], window, assumptions)
}

/** Adds an amount to each hour that a span shares with the window. */
function addTo(
  sums: number[],
  window: Span,
  span: Span,
  amountIn: (from: Minute, to: Minute) => number,
): void {
  const shared = sharedSpan(span, window)
  if (!shared) return
  const first = Math.floor((shared.start - window.start) / minutesPerHour)
  const last = Math.floor((shared.end - 1 - window.start) / minutesPerHour)
  for (let hour = first; hour <= last; hour += 1) {
    const start = window.start + hour * minutesPerHour
    sums[hour] = (sums[hour] ?? 0) + amountIn(start, start + minutesPerHour)
  }
}
