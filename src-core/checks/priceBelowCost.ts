import type { Fen } from '#core/plan/units.ts'
import { unitMarginFen } from '#core/pricing/margin.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import { listedProducts } from './facts/productsOf.ts'
import { placeOf, placeOfLineup } from './places.ts'

/** A unit that costs more than it brings: goods, commission and gifts counted. Welfare products may do so knowingly. */
export const priceBelowCost: Check<NoLimits, { toHandFen: Fen; lossFen: Fen }> = {
  id: 'price-below-cost',
  group: 'price',
  severity: 'warning',
  title: { zh: '卖一件亏一件', en: 'Sold at a loss' },
  limits: {},
  rules: [
    rule('session', ['lineup', 'products'], (session, { facts, report }) => {
      for (const { row, price, product } of listedProducts(session, facts)) {
        if (!price || product.costFen === null) continue
        const { costFen, commissionRate } = product
        const marginFen = unitMarginFen(price, { costFen, commissionRate: commissionRate ?? 0 })
        if (marginFen >= 0) continue
        report({
          places: [placeOfLineup(row, 'liveFen'), placeOf('products', product, { field: 'costFen' })],
          figures: { toHandFen: price.toHandFen, lossFen: -marginFen },
          severity: product.role === 'welfare' ? 'hint' : 'warning',
        })
      }
    }),
  ],
  say: ({ figures: { toHandFen, lossFen } }, { say, name, yuan }) =>
    say(
      `「${name(0)}」到手价 ${yuan(toHandFen)} 元，算上成本、佣金和赠品每件亏 ${yuan(lossFen)} 元。提价、减赠品，或确认就是要拿它引流。`,
      `At ${yuan(toHandFen)} yuan to hand, each "${name(0)}" loses ${yuan(lossFen)} after cost, commission and gifts. Raise the price, drop a gift, or accept it as bait.`,
    ),
}
