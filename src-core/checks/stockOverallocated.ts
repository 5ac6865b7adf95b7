import type { Count } from '#core/plan/units.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import { placeOf } from './places.ts'

/** More promised to sessions than there is. Bookings carry no allocation in the plan, so they do not count here. */
export const stockOverallocated: Check<NoLimits, { allocated: Count; stock: Count; sessions: number }> = {
  id: 'stock-overallocated',
  group: 'stock',
  severity: 'error',
  title: { zh: '库存分超了', en: 'Stock allocated twice' },
  limits: {},
  rules: [
    rule('product', ['products', 'lineup'], (product, { facts, report }) => {
      if (product.stock === null) return
      let allocated = 0
      let sessions = 0
      for (const { row } of facts.listingsOfProduct(product.id)) {
        if (row.allocatedStock === null) continue
        allocated += row.allocatedStock
        sessions += 1
      }
      if (allocated <= product.stock) return
      report({
        places: [placeOf('products', product, { field: 'stock' })],
        figures: { allocated, stock: product.stock, sessions },
      })
    }),
  ],
  say: ({ figures: { allocated, stock, sessions } }, { say, name, count }) =>
    say(
      `「${name(0)}」库存 ${count(stock)} 件，${sessions} 场一共分了 ${count(allocated)} 件，超了 ${count(allocated - stock)} 件。减少分配，或先补货。`,
      `"${name(0)}" has ${count(stock)} in stock, but ${sessions} sessions share out ${count(allocated)}, ${count(allocated - stock)} too many. Allocate less, or restock first.`,
    ),
}
