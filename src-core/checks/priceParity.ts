import type { Booking } from '#core/plan/records/people.ts'
import { type Fen, type Id, type Minute, minutesPerDay } from '#core/plan/units.ts'
import { type Check, rule } from './Check.ts'
import type { Place } from './Finding.ts'
import type { PlanFacts } from './facts/PlanFacts.ts'
import { placeOf, placeOfLineup } from './places.ts'

const limits = {
  days: { default: 15, unit: 'days', what: { zh: '保价天数', en: 'Days of price protection' } },
} as const

/** A price that one room or booking asks for a product from a minute on. */
interface Offered {
  readonly toHandFen: Fen
  readonly start: Minute
  /** The room, or the booking: prices inside one may change from day to day. */
  readonly where: Id
  readonly place: Place
}

/**
 * Who paid more somewhere else can claim the difference for as long as prices are protected. One finding for each room
 * or booking that is dearer than another: at its first price that is, against the cheapest in reach.
 */
export const priceParity: Check<typeof limits, { dearFen: Fen; cheapFen: Fen; at: Minute; cheapAt: Minute }> =
  {
    id: 'price-parity',
    group: 'price',
    severity: 'warning',
    title: { zh: '保价期内别处更便宜', en: 'Cheaper elsewhere while prices are protected' },
    limits,
    rules: [
      rule(
        'product',
        ['products', 'lineup', 'sessions', 'bookings'],
        (product, { facts, limits, report }) => {
          if (isOnePrice(facts, product.id)) return
          const offered = pricesOf(facts, product.id)
          const told = new Set<Id>()
          for (const dear of offered) {
            if (told.has(dear.where)) continue
            const cheap = cheapestInReach(dear, offered, limits.days * minutesPerDay)
            if (!cheap) continue
            told.add(dear.where)
            report({
              places: [dear.place, cheap.place, placeOf('products', product)],
              figures: {
                dearFen: dear.toHandFen,
                cheapFen: cheap.toHandFen,
                at: dear.start,
                cheapAt: cheap.start,
              },
            })
          }
        },
      ),
    ],
    say: ({ figures: { dearFen, cheapFen, at, cheapAt } }, { say, name, yuan, time }) =>
      say(
        `「${name(2)}」${time(at)} 卖 ${yuan(dearFen)} 元，${time(cheapAt)} 另一处只卖 ${yuan(cheapFen)} 元，在保价期内会被追差价。两边对齐价格，或错开商品。`,
        `"${name(2)}" is ${yuan(dearFen)} yuan at ${time(at)} but ${yuan(cheapFen)} elsewhere at ${time(cheapAt)}, inside the days of price protection. Level the prices, or sell different products.`,
      ),
  }

/** Most products cost the same everywhere, which this finds out without making a list. */
function isOnePrice(facts: PlanFacts, productId: Id): boolean {
  let first: Fen | undefined
  const differs = (fen: Fen | null | undefined): boolean => {
    if (fen === null || fen === undefined) return false
    first ??= fen
    return fen !== first
  }
  for (const { price } of facts.listingsOfProduct(productId)) if (differs(price?.toHandFen)) return false
  return !facts
    .bookingsOfProduct(productId)
    .some(({ products }) => differs(products.find((each) => each.productId === productId)?.priceFen))
}

function pricesOf(facts: PlanFacts, productId: Id): Offered[] {
  const inRooms = facts.listingsOfProduct(productId).flatMap(({ row, price, session }) => {
    if (!price) return []
    const where = session.session.roomId ?? session.session.id
    const place = { ...placeOfLineup(row, 'liveFen'), start: session.start, end: session.end }
    return [{ toHandFen: price.toHandFen, start: session.start, where, place }]
  })
  const booked = facts.bookingsOfProduct(productId).flatMap((booking) => bookedPrice(booking, productId))
  return [...inRooms, ...booked].sort((a, b) => a.start - b.start || (a.place.id < b.place.id ? -1 : 1))
}

function bookedPrice(booking: Booking, productId: Id): Offered[] {
  const fen = booking.products.find((each) => each.productId === productId)?.priceFen ?? null
  if (fen === null) return []
  const { start, duration, id } = booking
  const place = placeOf('bookings', booking, { field: 'products', start, end: start + duration })
  return [{ toHandFen: fen, start, where: id, place }]
}

function cheapestInReach(dear: Offered, offered: readonly Offered[], minutes: Minute): Offered | undefined {
  let cheapest: Offered | undefined
  for (const each of offered) {
    if (each.where === dear.where || each.toHandFen >= (cheapest ?? dear).toHandFen) continue
    if (Math.abs(each.start - dear.start) <= minutes) cheapest = each
  }
  return cheapest
}
