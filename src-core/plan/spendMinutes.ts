import { apportion } from './apportion.ts'
import type { SpendLine } from './records/demand.ts'
import type { Fen, Minute } from './units.ts'

type PacedLine = Pick<SpendLine, 'duration' | 'budgetFen' | 'pacing' | 'minuteFen'>

/**
 * The money of a spend line minute by minute, `duration` whole amounts that sum to its `budgetFen` to the fen.
 * `even` spends alike; `front` and `back` fall or rise in a straight line; `peak` rises to the middle and falls again,
 * each to just under three times its lowest minute; `manual` follows the painted minutes. Painted minutes that do not
 * sum to the budget (a file from elsewhere, a line made shorter) are taken as its shape, and none at all as even.
 */
export function spendMinutes(line: PacedLine): readonly Fen[] {
  if (line.pacing === 'even') return evenMinutes(line)
  const weights = pacingWeights(line)
  const isPainted = line.pacing === 'manual' && sumOf(weights) === line.budgetFen
  return isPainted ? weights : apportion(line.budgetFen, weights)
}

/**
 * The level at which a line spends in each of its minutes, not rounded to whole fen: for telling how minutes compare,
 * where the odd fen of a small budget would look like a jump.
 */
export function spendLevels(line: PacedLine): (minute: Minute) => number {
  if (line.pacing === 'even') {
    const level = line.budgetFen / line.duration
    return () => level
  }
  const weights = pacingWeights(line)
  const total = sumOf(weights)
  return total === 0
    ? () => line.budgetFen / line.duration
    : (minute) => (line.budgetFen * (weights[minute] ?? 0)) / total
}

/** What `apportion` gives for equal weights, without its sorting: most lines of a large plan are even. */
function evenMinutes({ budgetFen, duration }: PacedLine): readonly Fen[] {
  const each = Math.floor(budgetFen / duration)
  const left = budgetFen - each * duration
  return Array.from({ length: duration }, (_, minute) => (minute < left ? each + 1 : each))
}

/** Money of a line in the minutes `[from, to)` of the plan; whole lines are not walked minute by minute. */
export function spendBetween(line: SpendLine, from: Minute, to: Minute): Fen {
  const end = line.start + line.duration
  if (from <= line.start && end <= to) return line.budgetFen
  if (to <= line.start || end <= from) return 0
  return sumOf(spendMinutes(line).slice(Math.max(0, from - line.start), to - line.start))
}

/** The fields of a line that spends these amounts, one for each of its minutes: painted, and its budget their sum. */
export function paintedFields(
  minutes: readonly Fen[],
): Pick<SpendLine, 'pacing' | 'minuteFen' | 'budgetFen'> {
  const painted = minutes.flatMap((fen, minute) => (fen > 0 ? [[String(minute), fen] as const] : []))
  return { pacing: 'manual', minuteFen: Object.fromEntries(painted), budgetFen: sumOf(minutes) }
}

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0)

/** No shape reaches three times its lowest minute: bidding follows that, where it could not follow a climb from nothing. */
function pacingWeights({ duration, pacing, minuteFen }: PacedLine): number[] {
  const weightOf: { readonly [P in SpendLine['pacing']]: (minute: Minute) => number } = {
    even: () => 1,
    front: (minute) => duration + 2 * (duration - 1 - minute),
    back: (minute) => duration + 2 * minute,
    peak: (minute) => duration + 4 * Math.min(minute, duration - 1 - minute),
    manual: (minute) => minuteFen?.[minute] ?? 0,
  }
  return Array.from({ length: duration }, (_, minute) => weightOf[pacing](minute))
}
