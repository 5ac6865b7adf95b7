/**
 * Splits a whole amount by weights into whole parts that sum to it exactly (largest remainder; equal remainders go to
 * the larger weight, then to the earlier part). All weights zero count as equal.
 * @param total a safe integer ≥ 0, such as fen, minutes or units
 * @param weights finite, ≥ 0
 * @returns one part for each weight; none for no weights
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  if (!Number.isSafeInteger(total) || total < 0) throw new Error(`cannot apportion ${total}`)
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const shares = sum > 0 ? weights : weights.map(() => 1)
  const whole = sum > 0 ? sum : weights.length
  // Share before total: a quotient of at most 1 cannot overflow, however small the weights are.
  const exact = shares.map((share) => (share / whole) * total)
  const parts = exact.map(Math.floor)
  const left = total - parts.reduce((all, part) => all + part, 0)
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - (parts[index] ?? 0), weight: shares[index] ?? 0 }))
    .sort((a, b) => b.remainder - a.remainder || b.weight - a.weight || a.index - b.index)
  return withLeftover(
    parts,
    byRemainder.map(({ index }) => index),
    left,
  )
}

/** Hands out what rounding left, one each in the given order; floats may leave it off by one in either direction. */
function withLeftover(parts: number[], order: readonly number[], left: number): number[] {
  const step = Math.sign(left)
  for (let given = 0; given < Math.abs(left); given++) {
    const index = order[given % order.length]
    if (index !== undefined) parts[index] = (parts[index] ?? 0) + step
  }
  return parts
}
