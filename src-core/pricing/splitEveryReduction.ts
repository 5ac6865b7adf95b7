import { apportion } from '#core/plan/apportion.ts'
import type { Fen } from '#core/plan/units.ts'

/**
 * 每满 X 减 Y over a basket: Y times `floor(total / X)`, split over the lines in proportion to their prices, to the fen,
 * remainders to the largest (design: domain, Price).
 * @returns what each line gives of the reduction; never more than the line's own price
 */
export function splitEveryReduction(linesFen: readonly Fen[], thresholdFen: Fen, cutFen: Fen): Fen[] {
  const total = linesFen.reduce((sum, line) => sum + line, 0)
  if (thresholdFen <= 0 || total < thresholdFen) return linesFen.map(() => 0)
  return apportion(Math.min(total, Math.floor(total / thresholdFen) * cutFen), linesFen)
}
