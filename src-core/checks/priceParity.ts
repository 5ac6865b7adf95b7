import type { Fen, Id, Minute } from '#core/plan/units.ts'
import { parityFaults, sellerOf } from '#core/pricing/parityFaults.ts'
import { bookedSpans, inTime, lineupSpan, type PriceSpan } from '#core/pricing/priceSpans.ts'
import { type Check, rule } from './Check.ts'
import type { Place } from './Finding.ts'
import type { PlanFacts } from './facts/PlanFacts.ts'
import { placeOf } from './places.ts'

const limits = {
  days: { default: 15, unit: 'days', what: { zh: '保价天数', en: 'Days of price protection' } },
} as const

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
          const told = new Set<Id>()
          for (const { dear, cheap } of parityFaults(pricesOf(facts, product.id), limits.days)) {
            if (told.has(sellerOf(dear))) continue
            told.add(sellerOf(dear))
            report({
              places: [placeOfSpan(dear), placeOfSpan(cheap), placeOf('products', product)],
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

/** Placements are compared with the rooms at their own minutes, by `placement-price`. */
function pricesOf(facts: PlanFacts, productId: Id): PriceSpan[] {
  const inRooms = facts
    .listingsOfProduct(productId)
    .map(({ row, price, session }) => lineupSpan(session.session, row, price?.toHandFen ?? null))
  const booked = facts.bookingsOfProduct(productId).flatMap((booking) => bookedSpans(booking, productId))
  return [...inRooms, ...booked].sort(inTime)
}

const placeOfSpan = ({ table, page, id, start, end }: PriceSpan): Place => ({
  table,
  page,
  id,
  field: table === 'lineup' ? 'liveFen' : 'products',
  start,
  end,
})
