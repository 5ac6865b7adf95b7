import type { Span } from '#core/plan/spans.ts'
import type { Minute } from '#core/plan/units.ts'

/**
 * The part of a whole amount that falls into `[from, to)` when it is spread evenly over a span: whole, and such that the
 * parts of windows which cut the span anyhow sum to the amount exactly.
 * @param amount a safe integer ≥ 0: fen or units
 */
export function evenBetween(amount: number, { start, end }: Span, from: Minute, to: Minute): number {
  if (from <= start && end <= to) return amount
  const [first, last] = [Math.max(from, start), Math.min(to, end)]
  if (first >= last) return 0
  return amountUpTo(amount, last - start, end - start) - amountUpTo(amount, first - start, end - start)
}

/** As `evenBetween`, over the minutes of several spans that are in order and do not overlap. */
export function spreadBetween(amount: number, spans: readonly Span[], from: Minute, to: Minute): number {
  let [all, before, inside] = [0, 0, 0]
  for (const { start, end } of spans) {
    all += end - start
    before += Math.max(0, Math.min(end, from) - start)
    inside += Math.max(0, Math.min(end, to) - Math.max(start, from))
  }
  if (inside === 0) return 0
  return amountUpTo(amount, before + inside, all) - amountUpTo(amount, before, all)
}

/** `floor(amount · minutes / all)`, apart into quotient and remainder so that no product leaves the safe integers. */
export function amountUpTo(amount: number, minutes: Minute, all: Minute): number {
  const each = Math.floor(amount / all)
  return each * minutes + Math.floor(((amount - each * all) * minutes) / all)
}
