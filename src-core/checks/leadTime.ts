import { type Check, rule } from './Check.ts'
import { placeOf } from './places.ts'

const limits = {
  hours: { default: 48, unit: 'hours', what: { zh: '发货时效上限', en: 'Longest time to ship' } },
} as const

/** A listed product that ships later than the platform asks of a promo. */
export const leadTime: Check<typeof limits, { hours: number; most: number }> = {
  id: 'lead-time',
  group: 'stock',
  severity: 'warning',
  title: { zh: '发货太慢', en: 'Ships too late' },
  limits,
  rules: [
    rule('product', ['products', 'lineup'], (product, { facts, limits, report }) => {
      const hours = product.leadTimeHours
      if (hours === null || hours <= limits.hours) return
      if (facts.listingsOfProduct(product.id).length === 0) return
      report({
        places: [placeOf('products', product, { field: 'leadTimeHours' })],
        figures: { hours, most: limits.hours },
      })
    }),
  ],
  say: ({ figures: { hours, most } }, { say, name }) =>
    say(
      `「${name(0)}」${hours} 小时才发货，超过 ${most} 小时会影响体验分。提前备货，或写成预售。`,
      `"${name(0)}" ships after ${hours} h; more than ${most} h costs experience score. Stock up earlier, or sell it as a presale.`,
    ),
}
