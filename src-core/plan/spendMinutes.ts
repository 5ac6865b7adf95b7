import { apportion } from './apportion.ts'
import type { SpendLine } from './records/demand.ts'
import type { Fen, Minute } from './units.ts'

/**
 * The money of a spend line minute by minute, `duration` whole amounts that sum to its `budgetFen` to the fen.
 * `even` spends alike; `front` and `back` fall or rise in a straight line; `peak` rises to the middle and falls again;
 * `manual` follows the painted minutes. Painted minutes that do not sum to the budget (a file from elsewhere) are taken
 * as its shape, and none at all as even.
 */
export function spendMinutes(
  line: Pick<SpendLine, 'duration' | 'budgetFen' | 'pacing' | 'minuteFen'>,
): readonly Fen[] {
  return apportion(line.budgetFen, pacingWeights(line))
}

/** Money of a line in the minutes `[from, to)` of the plan; whole lines are not walked minute by minute. */
export function spendBetween(line: SpendLine, from: Minute, to: Minute): Fen {
  const end = line.start + line.duration
  if (from <= line.start && end <= to) return line.budgetFen
  if (to <= line.start || end <= from) return 0
  const minutes = spendMinutes(line).slice(Math.max(0, from - line.start), to - line.start)
  return minutes.reduce((sum, fen) => sum + fen, 0)
}

function pacingWeights({
  duration,
  pacing,
  minuteFen,
}: Pick<SpendLine, 'duration' | 'pacing' | 'minuteFen'>): number[] {
  const weightOf: { readonly [P in SpendLine['pacing']]: (minute: Minute) => number } = {
    even: () => 1,
    front: (minute) => duration - minute,
    back: (minute) => minute + 1,
    peak: (minute) => Math.min(minute + 1, duration - minute),
    manual: (minute) => minuteFen?.[minute] ?? 0,
  }
  return Array.from({ length: duration }, (_, minute) => weightOf[pacing](minute))
}
