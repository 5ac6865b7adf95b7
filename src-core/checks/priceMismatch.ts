import type { Texts } from '#core/plan/Lang.ts'
import type { Booking } from '#core/plan/records/people.ts'
import type { Fen, Id, Minute } from '#core/plan/units.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import type { Place } from './Finding.ts'
import type { SessionFacts } from './facts/SessionFacts.ts'
import { type HeardField, saidInSession } from './facts/saidInRun.ts'
import { placeOf, placeOfLineup, placeOfSegment } from './places.ts'

type By = HeardField | 'booking'

const heardNames: { readonly [F in HeardField]: Texts } = {
  title: { zh: '名称', en: 'title' },
  script: { zh: '话术', en: 'script' },
  benefit: { zh: '利益点', en: 'benefit' },
  interaction: { zh: '互动', en: 'interaction' },
}

/** What is said on air, or agreed with a creator for the same minutes, differs from the lineup. */
export const priceMismatch: Check<NoLimits, { by: By; fen: Fen; toHandFen: Fen; at: Minute }> = {
  id: 'price-mismatch',
  group: 'price',
  severity: 'error',
  title: { zh: '同一商品同一时间价格不一', en: 'Prices that differ' },
  limits: {},
  rules: [
    rule('session', ['segments', 'lineup'], (session, { facts, report }) => {
      for (const { segment, field, fen, from, to, row, toHandFen } of saidInSession(session, facts.settings)
        .others) {
        report({
          places: [placeOfSegment(segment, { field, chars: [from, to] }), placeOfLineup(row, 'liveFen')],
          figures: { by: field, fen, toHandFen, at: segment.start },
          about: String(from),
        })
      }
    }),
    rule('session', ['sessions', 'lineup', 'bookings'], (session, { facts, report }) => {
      for (const booking of facts.rows('bookings')) {
        if (!isAtOnce(session, booking)) continue
        for (const { productId, priceFen } of booking.products) {
          const listed = session.listedByProduct.get(productId)?.[0]
          if (priceFen === null || !listed?.price || priceFen === listed.price.toHandFen) continue
          report({
            places: [bookingPlace(booking), placeOfLineup(listed.row, 'liveFen'), rowPlace(productId)],
            figures: {
              by: 'booking',
              fen: priceFen,
              toHandFen: listed.price.toHandFen,
              at: booking.start,
            },
          })
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
          `「${name(0)}」${time(at)} 的${heardNames[by].zh}说 ${yuan(fen)} 元，货盘到手价是 ${yuan(toHandFen)} 元。改话术，或改货盘价格。`,
          `The ${heardNames[by].en} of "${name(0)}" at ${time(at)} says ${yuan(fen)} yuan, the lineup comes to ${yuan(toHandFen)}. Correct one of them.`,
        ),
}

const isAtOnce = (session: SessionFacts, { start, duration }: Booking): boolean =>
  start < session.end && session.start < start + duration

const bookingPlace = (booking: Booking): Place =>
  placeOf('bookings', booking, {
    field: 'products',
    start: booking.start,
    end: booking.start + booking.duration,
  })

const rowPlace = (productId: Id): Place => ({ table: 'products', page: '', id: productId })
