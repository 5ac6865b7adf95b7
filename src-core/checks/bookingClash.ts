import type { Booking } from '#core/plan/records/people.ts'
import { type Span, sharedSpan, spanOf } from '#core/plan/spans.ts'
import type { Minute } from '#core/plan/units.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import type { Place } from './Finding.ts'
import { stretchesOfHost } from './facts/workOfHost.ts'
import { placeOf } from './places.ts'

/**
 * A creator who is booked twice in one minute; or a host of ours, known by the same name, who is in a room while they are
 * booked as a creator. Long-term work takes no minutes of its own.
 */
export const bookingClash: Check<NoLimits, { from: Minute; minutes: Minute; with: 'booking' | 'room' }> = {
  id: 'booking-clash',
  group: 'creators',
  severity: 'error',
  title: { zh: '达人档期撞了', en: 'Creator booked twice' },
  limits: {},
  rules: [
    rule('creator', ['creators', 'bookings'], (creator, { facts, report }) => {
      const bookings = slots(facts.bookingsOfCreator(creator.id))
      for (const [index, later] of bookings.entries()) {
        for (const earlier of bookings.slice(0, index)) {
          const shared = sharedSpan(spanOf(earlier), spanOf(later))
          if (!shared) continue
          report({
            places: [placeOfBooking(later, shared), placeOfBooking(earlier)],
            figures: { from: shared.start, minutes: shared.end - shared.start, with: 'booking' },
          })
        }
      }
    }),
    rule(
      'host',
      ['hosts', 'creators', 'bookings', 'shifts', 'sessions', 'segments'],
      (host, { facts, report }) => {
        const name = host.name.trim()
        const creators = name === '' ? [] : facts.rows('creators').filter((each) => each.name.trim() === name)
        if (creators.length === 0) return
        const stretches = stretchesOfHost(facts, host, 0)
        for (const booking of slots(creators.flatMap(({ id }) => facts.bookingsOfCreator(id)))) {
          for (const stretch of stretches) {
            const shared = sharedSpan(spanOf(booking), stretch)
            if (!shared) continue
            report({
              places: [placeOfBooking(booking, shared), stretch.place],
              figures: { from: shared.start, minutes: shared.end - shared.start, with: 'room' },
            })
          }
        }
      },
    ),
  ],
  say: ({ figures: { from, minutes, with: other } }, { say, name, time }) =>
    other === 'booking'
      ? say(
          `达人「${name(0)}」${time(from)} 起有 ${minutes} 分钟排了两场合作。改一场的时间。`,
          `Creator "${name(0)}" has two bookings for ${minutes} min from ${time(from)}. Move one of them.`,
        )
      : say(
          `「${name(0)}」${time(from)} 起有 ${minutes} 分钟既有达人合作，又在自家直播间上播。改一边的时间。`,
          `"${name(0)}" is booked as a creator and on air in a room of ours for ${minutes} min from ${time(from)}. Move one of the two.`,
        ),
}

const slots = (bookings: readonly Booking[]): Booking[] =>
  bookings
    .filter((booking) => booking.mode !== 'long-term')
    .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))

const placeOfBooking = (booking: Booking, span: Span = spanOf(booking)): Place =>
  placeOf('bookings', booking, span)
