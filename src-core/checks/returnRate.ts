import type { Rate } from '#core/plan/units.ts'
import { type Check, rule } from './Check.ts'
import { placeOf } from './places.ts'

const limits = {
  rate: {
    default: 0.15,
    unit: 'share',
    what: { zh: '爆款退货率上限', en: 'Highest refund rate of a hero product' },
  },
} as const

/** What people wear comes back more often in any case, so it is left out. */
const worn = /服|女装|男装|童装|内衣|鞋|裙|裤|袜|帽|apparel|cloth|shoe/i

/** A hero product that comes back too often. */
export const returnRate: Check<typeof limits, { rate: Rate; most: Rate }> = {
  id: 'return-rate',
  group: 'experience',
  severity: 'warning',
  title: { zh: '爆款退货率高', en: 'High refund rate' },
  limits,
  rules: [
    rule('product', ['products'], (product, { limits, report }) => {
      const { refundRate: rate, role, category } = product
      if (rate === null || role !== 'hero' || rate <= limits.rate || worn.test(category)) return
      report({
        places: [placeOf('products', product, { field: 'refundRate' })],
        figures: { rate, most: limits.rate },
      })
    }),
  ],
  say: ({ figures: { rate, most } }, { say, name, percent }) =>
    say(
      `爆款「${name(0)}」退货率 ${percent(rate)}，高于 ${percent(most)}，卖得越多亏得越多。查退货原因，或换主推。`,
      `Hero product "${name(0)}" has a refund rate of ${percent(rate)}, over ${percent(most)}: the more it sells, the more comes back. Find out why, or push another.`,
    ),
}
