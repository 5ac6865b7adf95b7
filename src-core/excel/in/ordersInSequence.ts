import { ordersBetween } from '#core/plan/order.ts'
import type { OrderKey } from '#core/plan/units.ts'

/**
 * Order keys for rows in a given sequence, where some have a key already: keys that rise stay, the others are put
 * between them. Null for a row without a key.
 */
export function ordersInSequence(keys: readonly (OrderKey | null)[]): OrderKey[] {
  const orders: OrderKey[] = []
  let last: OrderKey | null = null
  let waiting = 0
  for (const key of keys) {
    if (key === null || (last !== null && key <= last)) {
      waiting += 1
      continue
    }
    orders.push(...ordersBetween(last, key, waiting), key)
    last = key
    waiting = 0
  }
  orders.push(...ordersBetween(last, null, waiting))
  return orders
}
