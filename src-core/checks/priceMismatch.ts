import type { Booking } from '#core/plan/records/people.ts'
import type { Fen, Id, Minute } from '#core/plan/units.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import type { Place } from './Finding.ts'
import type { SessionFacts } from './facts/SessionFacts.ts'
import { otherPricesInRun } from './facts/saidInRun.ts'
import { placeOf, placeOfLineup, placeOfSegment } from './places.ts'

type By = 'script' | 'benefit' | 'booking'

/** What is said on air, or agreed with a creator for the same minutes, differs from the lineup. */
export const priceMismatch: Check<NoLimits, { by: By; fen: Fen; toHandFen: Fen; at: Minute }> = {
  id: 'price-mismatch',
  group: 'price',
  severity: 'error',
  title: { zh: '同一商品同一时间价格不一', en: 'Prices that differ' },
  limits: {},
  rules: [
    rule('session', ['segments', 'lineup'], function* (session) {
      for (const { segment, field, fen, from, to, row, toHandFen } of otherPricesInRun(session)) {
        yield {
          places: [placeOfSegment(segment, { field, chars: [from, to] }), placeOfLineup(row, 'liveFen')],
          figures: { by: field, fen, toHandFen, at: segment.start },
          about: String(from),
        }
      }
    }),
    rule('session', ['sessions', 'lineup', 'bookings'], function* (session, { facts }) {
      for (const [productId, [row]] of session.rowsOfProduct) {
        const price = row && session.priceOf(row)
        if (!price) continue
        for (const booking of facts.bookingsOfProduct(productId)) {
          const fen = bookedFen(booking, productId)
          if (fen === null || fen === price.toHandFen || !isAtOnce(session, booking)) continue
          yield {
            places: [bookingPlace(booking), placeOfLineup(row, 'liveFen'), rowPlace(productId)],
            figures: { by: 'booking', fen, toHandFen: price.toHandFen, at: booking.start },
          }
        }
      }
    }),
  ],
  say: ({ figures: { by, fen, toHandFen, at } }, { say, name, yuan, time }) =>
    by === 'booking'
      ? say(
          `${time(at)} 达人「${name(0)}」卖「${name(2)}」${yuan(fen)} 元，同一时间直播间到手价 ${yuan(toHandFen)} 元。和达人对齐，或改货盘。`,
          `At ${time(at)} "${name(0)}" sells "${name(2)}" for ${yuan(fen)} yuan while the room asks ${yuan(toHandFen)}. Agree on one price.`,
        )
      : say(
          `「${name(0)}」${time(at)} 的${by === 'script' ? '话术' : '利益点'}说 ${yuan(fen)} 元，货盘到手价是 ${yuan(toHandFen)} 元。改话术，或改货盘价格。`,
          `The ${by} of "${name(0)}" at ${time(at)} says ${yuan(fen)} yuan, the lineup comes to ${yuan(toHandFen)}. Correct one of them.`,
        ),
}

const bookedFen = (booking: Booking, productId: Id): Fen | null =>
  booking.products.find((each) => each.productId === productId)?.priceFen ?? null

const isAtOnce = (session: SessionFacts, { start, duration }: Booking): boolean =>
  start < session.end && session.start < start + duration

const bookingPlace = (booking: Booking): Place =>
  placeOf('bookings', booking, {
    field: 'products',
    start: booking.start,
    end: booking.start + booking.duration,
  })

const rowPlace = (productId: Id): Place => ({ table: 'products', page: '', id: productId })
