import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Booking } from '#core/plan/records/people.ts'
import type { Count } from '#core/plan/units.ts'
import { addAmount, type KnownSum, tally } from './KnownSum.ts'

/** What creators bring together. */
export interface BookingTotals {
  readonly bookings: Count
  /** Creators with a booking, each once. */
  readonly creators: Count
  /** Bookings whose time is agreed: scheduled, live or reviewed. */
  readonly scheduled: Count
  /** In fen, of all bookings, as the roll-ups plan it; `unknown` counts bookings without the figure. */
  readonly expectedGmv: KnownSum
}

const agreed: ReadonlySet<Booking['status']> = new Set(['scheduled', 'live', 'reviewed'])

export function bookingTotals(plan: Plan): BookingTotals {
  const bookings = pageOf(plan, 'bookings', '')
  const expectedGmv = tally()
  for (const { expectedGmvFen } of bookings) addAmount(expectedGmv, expectedGmvFen)
  return {
    bookings: bookings.length,
    creators: new Set(bookings.map(({ creatorId }) => creatorId)).size,
    scheduled: bookings.filter(({ status }) => agreed.has(status)).length,
    expectedGmv,
  }
}
