import { ordersBetween } from '#core/plan/order.ts'
import type { OrderKey } from '#core/plan/units.ts'

/**
 * Order keys for rows in a given sequence, where some have a key already: as many keys as can be stay, the others are
 * put between them. Null for a row without a key.
 */
export function ordersInSequence(keys: readonly (OrderKey | null)[]): OrderKey[] {
  const orders: OrderKey[] = []
  let last: OrderKey | null = null
  for (const at of longestRising(keys)) {
    const key = keys[at] as OrderKey
    orders.push(...ordersBetween(last, key, at - orders.length), key)
    last = key
  }
  orders.push(...ordersBetween(last, null, keys.length - orders.length))
  return orders
}

/** Places of a longest run of keys that rise (patience sorting: `tops[n]` ends the best run of n + 1 keys so far). */
function longestRising(keys: readonly (OrderKey | null)[]): number[] {
  const tops: number[] = []
  const previous: number[] = []
  for (const [at, key] of keys.entries()) {
    if (key === null) continue
    const length = firstNotBelow(tops, keys, key)
    previous[at] = tops[length - 1] ?? -1
    tops[length] = at
  }
  const places: number[] = []
  for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) places.push(at)
  return places.reverse()
}

function firstNotBelow(tops: readonly number[], keys: readonly (OrderKey | null)[], key: OrderKey): number {
  let [low, high] = [0, tops.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[tops[middle] as number] as OrderKey) < key) low = middle + 1
    else high = middle
  }
  return low
}
