import type { Page } from '#core/plan/Plan.ts'
import type { Booking } from '#core/plan/records/people.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { grouped } from '#core/rollup/grouped.ts'
import { overlaps, type Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'

/** A booking in its row: in the first lane that is free by then, so that one who is booked twice shows both. */
export interface SlotBar extends Span {
  readonly booking: Booking
  readonly lane: number
}

/** A creator who is booked in the time shown. */
export interface SlotRow {
  readonly creatorId: Id
  readonly bars: readonly SlotBar[]
  readonly lanes: number
}

/** Bookings with a minute in a stretch, a row for each creator, in order of their first ones. */
export function slotRows(
  bookings: Page<'bookings'>,
  range: Span,
  isShown: (creatorId: Id) => boolean,
): readonly SlotRow[] {
  const inRange = bookings.filter(
    (booking) => overlaps(barSpan(booking), range) && isShown(booking.creatorId),
  )
  return [...grouped(inRange, ({ creatorId }) => creatorId)].map(([creatorId, own]) => {
    const ends: Minute[] = []
    const bars = own.toSorted(bySlot).map((booking) => {
      const { start, end } = barSpan(booking)
      const free = ends.findIndex((before) => before <= start)
      const lane = free < 0 ? ends.length : free
      ends[lane] = end
      return { booking, start, end, lane }
    })
    return { creatorId, bars, lanes: ends.length }
  })
}

const bySlot = (a: Booking, b: Booking): number => a.start - b.start || (a.id < b.id ? -1 : 1)

export const barSpan = ({ start, duration }: Booking): Span => ({ start, end: start + duration })

/** Bars in the order in which arrows go through them: row by row. */
export const barsInOrder = (rows: readonly SlotRow[]): readonly Id[] =>
  rows.flatMap(({ bars }) => bars.map(({ booking }) => booking.id))
