import { type Booking, bookingStatuses } from '#core/plan/records/people.ts'
import { addAmount, type KnownSum, tally } from './KnownSum.ts'

export interface PipelineColumn {
  readonly status: Booking['status']
  /** By the start of the slot. */
  readonly bookings: readonly Booking[]
  /** In fen. */
  readonly fee: KnownSum
  /** In fen. */
  readonly expectedGmv: KnownSum
}

/** Bookings by how far each has come, every status there whether or not a booking has it, with their money. */
export function bookingPipeline(bookings: readonly Booking[]): readonly PipelineColumn[] {
  return bookingStatuses.map((status) => {
    const [fee, expectedGmv] = [tally(), tally()]
    const inColumn = bookings.filter((booking) => booking.status === status).sort(bySlot)
    for (const booking of inColumn) {
      addAmount(fee, booking.feeFen)
      addAmount(expectedGmv, booking.expectedGmvFen)
    }
    return { status, bookings: inColumn, fee, expectedGmv }
  })
}

const bySlot = (a: Booking, b: Booking): number => a.start - b.start || (a.id < b.id ? -1 : 1)
