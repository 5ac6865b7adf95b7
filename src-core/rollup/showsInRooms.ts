import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import { sharedSpan, spanOf } from '#core/plan/spans.ts'
import type { Id } from '#core/plan/units.ts'

/**
 * Bookings of a whole show (专场) that the plan has as a session as well: in a room with the creator's account, at a time
 * that the two share, with a lineup. What such a show brings is what its lineup comes to; what is expected of the booking
 * is the same money, and would be counted twice.
 */
export function showsInRooms(plan: Plan): ReadonlySet<Id> {
  const sessions = sessionsByAccount(plan)
  const accounts = new Map(pageOf(plan, 'creators', '').map(({ id, account }) => [id, keyOf(account)]))
  const shows = pageOf(plan, 'bookings', '').filter(
    (booking) =>
      booking.mode === 'dedicated' &&
      (sessions.get(accounts.get(booking.creatorId) ?? '') ?? []).some((session) =>
        sharedSpan(spanOf(booking), spanOf(session)),
      ),
  )
  return new Set(shows.map(({ id }) => id))
}

/** Sessions with a lineup, by the account of their room. */
function sessionsByAccount(plan: Plan): ReadonlyMap<string, readonly Session[]> {
  const rooms = new Map(pageOf(plan, 'rooms', '').map(({ id, account }) => [id, keyOf(account)]))
  const byAccount = new Map<string, Session[]>()
  for (const session of pageOf(plan, 'sessions', '')) {
    const account = session.roomId === null ? undefined : rooms.get(session.roomId)
    if (!account || pageOf(plan, 'lineup', session.id).length === 0) continue
    const others = byAccount.get(account)
    if (others) others.push(session)
    else byAccount.set(account, [session])
  }
  return byAccount
}

const keyOf = (account: string): string => account.trim().toLowerCase()
