import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import type { OrderKey } from './units.ts'

/**
 * Order keys of lists that people reorder (segments of a session, lineup rows). They are fractional indexes: an insert
 * or a move changes one row, and two teams that insert at the same place both keep their rows when plans merge.
 * Rows that got the same key in two copies sort by id (compareRows), the same way on both sides.
 */
export function orderBetween(before: OrderKey | null, after: OrderKey | null): OrderKey {
  return generateKeyBetween(before, orderAbove(before, after))
}

/** `count` keys in ascending order strictly between the two. */
export function ordersBetween(before: OrderKey | null, after: OrderKey | null, count: number): OrderKey[] {
  return generateNKeysBetween(before, orderAbove(before, after), count)
}

/**
 * Equal neighbours leave no room between them: the new row then goes after all, which keeps every key valid. Who has
 * the list gives such rows keys of their own first (settleOrder), and the new row comes to stand where it was put.
 */
function orderAbove(before: OrderKey | null, after: OrderKey | null): OrderKey | null {
  return before !== null && after !== null && before >= after ? null : after
}
