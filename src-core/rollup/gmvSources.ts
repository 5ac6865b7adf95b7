import { type Plan, pageOf, rowsById } from '#core/plan/Plan.ts'
import type { Room, Session } from '#core/plan/records/calendar.ts'
import type { Placement } from '#core/plan/records/demand.ts'
import type { Booking, Creator } from '#core/plan/records/people.ts'
import { type Span, spanOf } from '#core/plan/spans.ts'
import type { Fen, Id, Minute } from '#core/plan/units.ts'
import type { KnownSum } from './KnownSum.ts'
import { sessionSales } from './SessionSales.ts'
import { showsInRooms } from './showsInRooms.ts'
import { evenBetween } from './spreadBetween.ts'

/** 内容场 live (goods find people), 中心场 mall, search, shop, channel (people find goods). */
export type Field = 'live' | Placement['channel']

/** Something that is to bring GMV: a session, a creator's booking, a slot of the centre field. */
export interface GmvSource {
  readonly table: 'sessions' | 'bookings' | 'placements'
  readonly id: Id
  readonly span: Span
  /** null for the centre field, which belongs to none of the four, and for a session that has no room yet. */
  readonly fact: Room['fact'] | null
  readonly field: Field
  readonly roomId: Id | null
  /** What it is aimed at in `[from, to)`; null where nobody set a target. */
  targetBetween(from: Minute, to: Minute): Fen | null
  /** What it is planned to bring in `[from, to)`, with how many figures of it are unknown. */
  plannedBetween(from: Minute, to: Minute): KnownSum
}

/**
 * Everything in a plan that is to bring GMV. A session plans its lineup's units at their to-hand prices and is aimed at
 * its own target, both spread over its minutes. Bookings and placements plan what is expected of them, evenly; they have
 * no target of their own. Placements that were lost bring nothing, and a booked show that is planned as a session too
 * is that session. A booking of a star or a top creator, and any
 * show for this brand alone, is T; every other creator is A.
 */
export function gmvSources(plan: Plan): readonly GmvSource[] {
  const rooms = rowsById(pageOf(plan, 'rooms', ''))
  const creators = rowsById(pageOf(plan, 'creators', ''))
  const shows = showsInRooms(plan)
  return [
    ...pageOf(plan, 'sessions', '').map((session) => ofSession(plan, session, rooms)),
    ...pageOf(plan, 'bookings', '').flatMap((booking) =>
      shows.has(booking.id) ? [] : [ofBooking(booking, creators.get(booking.creatorId))],
    ),
    ...pageOf(plan, 'placements', '').flatMap((slot) => (slot.status === 'lost' ? [] : [ofPlacement(slot)])),
  ]
}

function ofSession(plan: Plan, session: Session, rooms: ReadonlyMap<Id, Room>): GmvSource {
  const { id, roomId, gmvTargetFen } = session
  const span = spanOf(session)
  return {
    table: 'sessions',
    id,
    span,
    roomId,
    fact: (roomId === null ? undefined : rooms.get(roomId)?.fact) ?? null,
    field: 'live',
    targetBetween: (from, to) => (gmvTargetFen === null ? null : evenBetween(gmvTargetFen, span, from, to)),
    plannedBetween: (from, to) => sessionSales(plan, session).gmvBetween(from, to),
  }
}

function ofBooking(booking: Booking, creator: Creator | undefined): GmvSource {
  const isTop = creator?.tier === 'star' || creator?.tier === 'top' || booking.mode === 'dedicated'
  return {
    table: 'bookings',
    id: booking.id,
    span: spanOf(booking),
    roomId: null,
    fact: isTop ? 'T' : 'A',
    field: 'live',
    targetBetween: () => null,
    plannedBetween: expectedBetween(booking.expectedGmvFen, spanOf(booking)),
  }
}

function ofPlacement(slot: Placement): GmvSource {
  return {
    table: 'placements',
    id: slot.id,
    span: spanOf(slot),
    roomId: null,
    fact: null,
    field: slot.channel,
    targetBetween: () => null,
    plannedBetween: expectedBetween(slot.expectedGmvFen, spanOf(slot)),
  }
}

/** A figure that nobody knows is unknown in every window that shares a minute with it. */
const expectedBetween =
  (fen: Fen | null, span: Span) =>
  (from: Minute, to: Minute): KnownSum => {
    if (fen !== null) return { sum: evenBetween(fen, span, from, to), unknown: 0 }
    return { sum: 0, unknown: from < span.end && span.start < to ? 1 : 0 }
  }
