import { apportion } from './apportion.ts'
import type { Minute } from './units.ts'

/**
 * Shortens or stretches durations in proportion to whole minutes that sum to `total`, none under `minimum`.
 * undefined when even the minimums do not fit.
 */
export function fitMinutes(
  durations: readonly Minute[],
  total: Minute,
  minimum: Minute,
): Minute[] | undefined {
  if (total < durations.length * minimum) return undefined
  const fitted = durations.map(() => minimum)
  let open = durations.map((_, index) => index)
  let left = total
  // Whoever would fall under the minimum gets it and leaves the sharing; each round settles at least one.
  for (;;) {
    const parts = apportion(
      left,
      open.map((index) => durations[index] ?? 0),
    )
    const isShort = parts.map((part) => part < minimum)
    if (!isShort.includes(true)) {
      for (const [i, index] of open.entries()) fitted[index] = parts[i] ?? minimum
      return fitted
    }
    left -= isShort.filter(Boolean).length * minimum
    open = open.filter((_, i) => !isShort[i])
  }
}
