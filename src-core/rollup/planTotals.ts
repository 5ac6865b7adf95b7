import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Booking } from '#core/plan/records/people.ts'
import type { Count, Fen, Id, Minute } from '#core/plan/units.ts'
import type { HostHours } from './hostHours.ts'
import { addAmount, type KnownSum, tally } from './KnownSum.ts'

/** What all lineups of a plan come to. */
export interface LineupTotals {
  /** Products that some lineup has, each once. */
  readonly products: Count
  /** Products that the plan knows. */
  readonly library: Count
  /** Planned units; `unknown` counts lineup rows without them. */
  readonly orders: KnownSum
  readonly allocated: KnownSum
  /** Stock of the products that some lineup has; `unknown` counts those whose stock nobody gave. */
  readonly stock: KnownSum
}

/** Products, orders and stock over every lineup. */
export function lineupTotals(plan: Plan): LineupTotals {
  const listed = new Set<Id>()
  const [orders, allocated, stock] = [tally(), tally(), tally()]
  for (const lineup of plan.tables.lineup.values()) {
    for (const { productId, plannedUnits, allocatedStock } of lineup) {
      listed.add(productId)
      addAmount(orders, plannedUnits)
      addAmount(allocated, allocatedStock)
    }
  }
  const library = pageOf(plan, 'products', '')
  for (const product of library) if (listed.has(product.id)) addAmount(stock, product.stock)
  return { products: listed.size, library: library.length, orders, allocated, stock }
}

/** What the creators' bookings of a plan come to. */
export interface BookingTotals {
  readonly bookings: Count
  /** Creators who have a booking, each once. */
  readonly creators: Count
  /** Bookings whose slot is agreed: scheduled, live or reviewed. */
  readonly settled: Count
  /** GMV expected of them; `unknown` counts bookings without it. */
  readonly expectedGmv: KnownSum
}

const settledStatuses: ReadonlySet<Booking['status']> = new Set(['scheduled', 'live', 'reviewed'])

export function bookingTotals(plan: Plan): BookingTotals {
  const bookings = pageOf(plan, 'bookings', '')
  const expectedGmv = tally()
  for (const { expectedGmvFen } of bookings) addAmount(expectedGmv, expectedGmvFen)
  return {
    bookings: bookings.length,
    creators: new Set(bookings.map(({ creatorId }) => creatorId)).size,
    settled: bookings.filter(({ status }) => settledStatuses.has(status)).length,
    expectedGmv,
  }
}

/** What the hosts of a plan work and cost. */
export interface HostTotals {
  readonly hosts: Count
  /** Hosts with any work. */
  readonly working: Count
  readonly minutes: Minute
  /** Fen; `unknown` counts hosts who work and whose cost is not known. */
  readonly cost: KnownSum
}

/** @param hours of every host, as `hostHours` gives them */
export function hostTotals(hours: readonly HostHours[]): HostTotals {
  const working = hours.filter(({ minutes }) => minutes > 0)
  const cost = tally()
  for (const { costFen } of working) addAmount(cost, costFen)
  return {
    hosts: hours.length,
    working: working.length,
    minutes: working.reduce<Minute>((sum, { minutes }) => sum + minutes, 0),
    cost,
  }
}

/** Of the whole, what a part is; null of nothing, and of what is not known. */
export const shareOf = (part: Fen, whole: Fen | null): number | null =>
  whole === null || whole === 0 ? null : part / whole
