import type { Session } from '#core/plan/records/calendar.ts'
import type { LineupRow, Segment } from '#core/plan/records/show.ts'
import { runShape } from '#core/plan/runShape.ts'
import { type Span, spanOf } from '#core/plan/spans.ts'
import type { Minute } from '#core/plan/units.ts'

/** Length of the slots in which service is planned. They begin on the half hours of the plan. */
export const slotMinutes: Minute = 30

/** Planned orders by slot, the slot that begins at `n × slotMinutes` under `n`. Fractions are expectations. */
export type OrdersBySlot = ReadonlyMap<number, number>

interface Show {
  readonly session: Session
  readonly run: readonly Segment[]
  readonly lineup: readonly LineupRow[]
}

interface Known extends Pick<Show, 'run' | 'lineup'> {
  readonly orders: OrdersBySlot
}

const noSegments: readonly Segment[] = []
const known = new WeakMap<Session, Known>()

/**
 * When the planned units of a session are ordered: each product's spread evenly over the minutes in which it is shown
 * while the session is on air, over all of them where no segment shows it. Rows without planned units bring none. Found
 * once for each version of the session, its run and its lineup.
 */
export function plannedOrders({ session, run, lineup }: Show): OrdersBySlot {
  const last = known.get(session)
  if (last?.run === run && last.lineup === lineup) return last.orders
  const { shown } = runShape(run)
  const orders = new Map<number, number>()
  const air = spanOf(session)
  for (const { productId, plannedUnits } of lineup) {
    if (!plannedUnits) continue
    const segments = shown.get(productId) ?? noSegments
    let minutes = 0
    for (const segment of segments) minutes += Math.max(0, minutesOn(segment, air))
    if (minutes === 0) addTo(orders, air.start, air.end, plannedUnits / (air.end - air.start))
    else {
      for (const { start, duration } of segments)
        addTo(orders, Math.max(start, air.start), Math.min(start + duration, air.end), plannedUnits / minutes)
    }
  }
  known.set(session, { run, lineup, orders })
  return orders
}

/** Minutes of a segment while its session is on air; none or less than none outside of it. */
const minutesOn = ({ start, duration }: Segment, air: Span): Minute =>
  Math.min(start + duration, air.end) - Math.max(start, air.start)

function addTo(orders: Map<number, number>, start: Minute, end: Minute, perMinute: number): void {
  for (let at = start; at < end; ) {
    const slot = Math.floor(at / slotMinutes)
    const until = Math.min(end, (slot + 1) * slotMinutes)
    orders.set(slot, (orders.get(slot) ?? 0) + (until - at) * perMinute)
    at = until
  }
}
