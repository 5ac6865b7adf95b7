import type { Product } from '#core/plan/records/show.ts'
import { type Check, rule } from './Check.ts'
import type { PlanFacts } from './facts/PlanFacts.ts'
import { listedProducts } from './facts/productsOf.ts'
import type { SessionFacts } from './facts/SessionFacts.ts'
import { placeOf, placeOfLineup } from './places.ts'

const limits = {
  points: {
    default: 2,
    unit: 'count',
    what: { zh: '每个品至少几个卖点', en: 'Selling points that a product needs' },
  },
} as const

type Lacks = 'points' | 'benefit'

/** Too little to say about a product: few selling points, or a hero or new product without any benefit in the show. */
export const fewSellingPoints: Check<typeof limits, { lacks: Lacks; points: number }> = {
  id: 'few-selling-points',
  group: 'lineup',
  severity: 'hint',
  title: { zh: '卖点不够', en: 'Too few selling points' },
  limits,
  rules: [
    rule('product', ['products', 'lineup'], (product, { facts, limits, report }) => {
      const points = product.sellingPoints.filter((point) => point.trim() !== '').length
      if (points >= limits.points || !isListed(product, facts)) return
      report({
        places: [placeOf('products', product, { field: 'sellingPoints' })],
        figures: { lacks: 'points', points },
      })
    }),
    rule('session', ['segments', 'lineup', 'products'], (session, { facts, report }) => {
      for (const { row, product } of listedProducts(session, facts)) {
        if (!needsBenefit(product) || !isShownBare(session, product)) continue
        if (row.mechanism.trim() !== '' || row.gifts.trim() !== '' || row.offers.length > 0) continue
        report({
          places: [placeOfLineup(row, 'mechanism'), placeOf('products', product)],
          figures: { lacks: 'benefit', points: product.sellingPoints.length },
        })
      }
    }),
  ],
  say: ({ figures: { lacks, points } }, { say, name }) =>
    lacks === 'points'
      ? say(
          `「${name(0)}」只写了 ${points} 个卖点。补上主播能讲的卖点。`,
          `"${name(0)}" has ${points} selling points. Write down what the host can say about it.`,
        )
      : say(
          `「${name(1)}」是主推或新品，这一场没有任何利益点。写上机制、赠品或优惠。`,
          `"${name(1)}" is a hero or new product and this session gives no benefit for it. Add a mechanism, a gift or an offer.`,
        ),
}

const isListed = ({ id }: Product, facts: PlanFacts): boolean => facts.listingsOfProduct(id).length > 0

const needsBenefit = ({ role }: Product): boolean => role === 'hero' || role === 'new'

/** Shown, and none of the segments that show it says what buyers get. */
function isShownBare({ shown }: SessionFacts, { id }: Product): boolean {
  const segments = shown.get(id)
  return segments?.every(({ benefit }) => benefit.trim() === '') ?? false
}
