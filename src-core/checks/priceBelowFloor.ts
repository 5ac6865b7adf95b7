import type { Fen } from '#core/plan/units.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import { listedProducts } from './facts/productsOf.ts'
import { placeOf, placeOfLineup } from './places.ts'

/** A to-hand price under the product's floor: the brand's price control is broken the moment it is live. */
export const priceBelowFloor: Check<NoLimits, { toHandFen: Fen; floorFen: Fen }> = {
  id: 'price-below-floor',
  group: 'price',
  severity: 'error',
  title: { zh: '到手价破控价', en: 'Price below the floor' },
  limits: {},
  rules: [
    rule('session', ['lineup', 'products'], (session, { facts, report }) => {
      for (const { row, price, product } of listedProducts(session, facts)) {
        if (!price || product.floorFen === null) continue
        if (price.toHandFen >= product.floorFen) continue
        report({
          places: [placeOfLineup(row, 'liveFen'), placeOf('products', product, { field: 'floorFen' })],
          figures: { toHandFen: price.toHandFen, floorFen: product.floorFen },
        })
      }
    }),
  ],
  say: ({ figures }, { say, name, yuan }) =>
    say(
      `「${name(0)}」到手价 ${yuan(figures.toHandFen)} 元，低于控价 ${yuan(figures.floorFen)} 元。提高直播价，或减掉一层优惠。`,
      `"${name(0)}" comes to ${yuan(figures.toHandFen)} yuan, under its floor of ${yuan(figures.floorFen)}. Raise the live price or take an offer off.`,
    ),
}
