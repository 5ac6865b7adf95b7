import { findRow, type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { Booking } from '#core/plan/records/people.ts'
import type { LineupRow } from '#core/plan/records/show.ts'
import { type Span, spanOf } from '#core/plan/spans.ts'
import type { PageKey } from '#core/plan/tables.ts'
import type { Fen, Id, Minute } from '#core/plan/units.ts'
import { placesInLineup } from './placesInLineup.ts'
import { pricesOfLineup } from './priceOfRow.ts'

/** The price of a product in one place for some time. */
export interface PriceSpan extends Span {
  readonly table: 'lineup' | 'bookings' | 'placements'
  /** The row that says so. */
  readonly page: PageKey
  readonly id: Id
  /** The room of a lineup row's session; null for a session without one, a booking or a placement. */
  readonly roomId: Id | null
  readonly creatorId: Id | null
  /** null where the product is offered and nobody has said at what price. */
  readonly toHandFen: Fen | null
}

/**
 * What one product costs to hand in every room, booking and placement over time, in order of start, a session's lineup
 * for as long as the session. Placements that were lost are left out.
 */
export function priceSpans(plan: Plan, productId: Id): readonly PriceSpan[] {
  const spans = [
    ...[...plan.tables.lineup.keys()].flatMap((sessionId) => inLineup(plan, sessionId, productId)),
    ...pageOf(plan, 'bookings', '').flatMap((booking) => bookedSpans(booking, productId)),
    ...pageOf(plan, 'placements', '').flatMap((slot) =>
      slot.status === 'lost' || !slot.productIds.includes(productId)
        ? []
        : [{ ...spanOf(slot), ...placed('placements', '', slot.id), toHandFen: slot.priceFen }],
    ),
  ]
  return spans.sort(inTime)
}

export const inTime = (a: PriceSpan, b: PriceSpan): number => a.start - b.start || (a.id < b.id ? -1 : 1)

/** The price of a product in a booking, where it is one of its products. */
export const bookedSpans = (booking: Booking, productId: Id): PriceSpan[] =>
  booking.products
    .filter((product) => product.productId === productId)
    .map(({ priceFen }) => ({
      ...spanOf(booking),
      ...placed('bookings', '', booking.id),
      creatorId: booking.creatorId,
      toHandFen: priceFen,
    }))

/** The price of a lineup row for as long as its session is on air. */
export const lineupSpan = (session: Session, row: LineupRow, toHandFen: Fen | null): PriceSpan => ({
  ...spanOf(session),
  ...placed('lineup', session.id, row.id),
  roomId: session.roomId,
  toHandFen,
})

/** What a product costs to hand at one minute, wherever it is offered then. */
export const pricesAt = (plan: Plan, productId: Id, minute: Minute): readonly PriceSpan[] =>
  priceSpans(plan, productId).filter(({ start, end }) => start <= minute && minute < end)

function inLineup(plan: Plan, sessionId: PageKey, productId: Id): PriceSpan[] {
  const session = findRow(plan, 'sessions', '', sessionId)
  const lineup = pageOf(plan, 'lineup', sessionId)
  const prices = pricesOfLineup(lineup)
  return (placesInLineup(lineup).get(productId) ?? []).flatMap((index) => {
    const row = lineup[index]
    return row && session ? [lineupSpan(session, row, prices[index] ?? null)] : []
  })
}

const placed = (
  table: PriceSpan['table'],
  page: PageKey,
  id: Id,
): Pick<PriceSpan, 'table' | 'page' | 'id' | 'roomId' | 'creatorId'> => ({
  table,
  page,
  id,
  roomId: null,
  creatorId: null,
})
