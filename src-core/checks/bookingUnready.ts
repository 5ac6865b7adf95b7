import type { Booking } from '#core/plan/records/people.ts'
import { type Minute, minutesPerDay } from '#core/plan/units.ts'
import { type Check, rule } from './Check.ts'
import { placeOf } from './places.ts'

const limits = {
  days: {
    default: 3,
    unit: 'days',
    what: { zh: '开播前几天要定好', en: 'Days before the start to be ready' },
  },
} as const

type Lacks = 'schedule' | 'sample'

/** A booking that begins in a few days and is not agreed yet, or whose sample has not arrived. */
export const bookingUnready: Check<typeof limits, { lacks: Lacks; at: Minute }> = {
  id: 'booking-unready',
  group: 'creators',
  severity: 'warning',
  title: { zh: '合作临近还没准备好', en: 'Booking not ready' },
  limits,
  rules: [
    rule(
      'creator',
      ['creators', 'bookings'],
      (creator, { facts, limits, report }) => {
        for (const booking of facts.bookingsOfCreator(creator.id)) {
          const lacks = lackOf(booking)
          if (lacks === undefined || facts.now < booking.start - limits.days * minutesPerDay) continue
          report({
            places: [placeOf('bookings', booking, { field: lacks === 'schedule' ? 'status' : 'sample' })],
            figures: { lacks, at: booking.start },
          })
        }
      },
      { usesNow: true },
    ),
  ],
  say: ({ figures: { lacks, at } }, { say, name, time }) =>
    lacks === 'schedule'
      ? say(
          `达人「${name(0)}」${time(at)} 开播，状态还没到已排期。今天敲定，或换人。`,
          `The booking of "${name(0)}" begins at ${time(at)} and is not scheduled yet. Settle it today, or find somebody else.`,
        )
      : say(
          `达人「${name(0)}」${time(at)} 开播，样品还没签收。查物流，必要时补寄。`,
          `The booking of "${name(0)}" begins at ${time(at)} and the sample has not been signed for. Trace it, or send another.`,
        ),
}

function lackOf({ status, sample }: Booking): Lacks | undefined {
  if (status === 'live' || status === 'reviewed') return undefined
  if (status !== 'scheduled') return 'schedule'
  return sample.signed ? undefined : 'sample'
}
