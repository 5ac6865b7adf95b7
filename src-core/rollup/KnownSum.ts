import type { Count } from '#core/plan/units.ts'

/**
 * A sum of what is known, and of how many rows the figure is not: an unknown amount is never taken for 0 without saying
 * so. Whole fen or whole units. A row that a window cuts counts as unknown in both parts.
 */
export interface KnownSum {
  readonly sum: number
  readonly unknown: Count
}

/** A `KnownSum` while it is being added up. */
export interface Tally extends KnownSum {
  sum: number
  unknown: Count
}

export const tally = (): Tally => ({ sum: 0, unknown: 0 })

export function addAmount(to: Tally, amount: number | null): void {
  if (amount === null) to.unknown += 1
  else to.sum += amount
}

export function addSum(to: Tally, { sum, unknown }: KnownSum): void {
  to.sum += sum
  to.unknown += unknown
}

export function sumOfAll(sums: Iterable<KnownSum>): KnownSum {
  const total = tally()
  for (const each of sums) addSum(total, each)
  return total
}
