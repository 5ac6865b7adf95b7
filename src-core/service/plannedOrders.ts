import type { Session } from '#core/plan/records/calendar.ts'
import type { LineupRow, Segment } from '#core/plan/records/show.ts'
import type { Span } from '#core/plan/spans.ts'
import type { Minute } from '#core/plan/units.ts'
import { SessionSales } from '#core/rollup/SessionSales.ts'

/** Length of the slots in which service is planned. They begin on the half hours of the plan. */
export const slotMinutes: Minute = 30

/** Planned orders by slot, the slot that begins at `n × slotMinutes` under `n`. Fractions are expectations. */
export type OrdersBySlot = ReadonlyMap<number, number>

interface Show {
  readonly session: Session
  readonly run: readonly Segment[]
  readonly lineup: readonly LineupRow[]
}

const known = new WeakMap<Session, Show & { readonly orders: OrdersBySlot }>()

/**
 * When the planned units of a session are ordered: each product's spread evenly over the minutes in which it is sold. Rows without planned units bring none. Found once for each version
 * of the session, its run and its lineup.
 */
export function plannedOrders({ session, run, lineup }: Show): OrdersBySlot {
  const last = known.get(session)
  if (last?.run === run && last.lineup === lineup) return last.orders
  const orders = new Map<number, number>()
  const sales = new SessionSales(session, run, lineup)
  for (const { productId, plannedUnits } of lineup) {
    if (!plannedUnits) continue
    const spans = sales.soldDuring(productId)
    const minutes = spans.reduce((sum, { start, end }) => sum + end - start, 0)
    for (const span of spans) addTo(orders, span, plannedUnits / minutes)
  }
  known.set(session, { session, run, lineup, orders })
  return orders
}

function addTo(orders: Map<number, number>, { start, end }: Span, perMinute: number): void {
  for (let at = start; at < end; ) {
    const slot = Math.floor(at / slotMinutes)
    const until = Math.min(end, (slot + 1) * slotMinutes)
    orders.set(slot, (orders.get(slot) ?? 0) + (until - at) * perMinute)
    at = until
  }
}
