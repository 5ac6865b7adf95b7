import { apportion } from '#core/plan/apportion.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import { type Result, refuse } from '#core/plan/Result.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import { type Span, sharedSpan, spanOf } from '#core/plan/spans.ts'
import { paintedFields, spendMinutes } from '#core/plan/spendMinutes.ts'
import type { PageKey } from '#core/plan/tables.ts'
import type { Fen, Id, Minute } from '#core/plan/units.ts'
import { finishEdit } from './finishEdit.ts'
import { mustHave, type Refused } from './refusals.ts'
import { refuseFen } from './refuseFen.ts'

/** What painting does to the budget of a line: it becomes the sum of the minutes, or it stays and the other minutes give. */
export type PaintedBudget = 'follows' | 'stays'

export interface PaintLevels {
  readonly page: PageKey
  readonly lineId: Id
  /** Minute of the plan that the first level is for. */
  readonly from: Minute
  /** What each minute from there on is to spend; what of them lies off the line is left alone. */
  readonly levels: readonly Fen[]
  readonly budget: PaintedBudget
}

/**
 * Sets what a spend line spends in each of some minutes, each its own amount: a stretch at one level, a straight line
 * between two. The line becomes `manual`. When its budget `stays`, the minutes that were not painted share what is left
 * of it in the proportion that they had, to the fen. Refuses minutes off the line, an amount that is no money, and a
 * budget that is to stay while the painted minutes alone come to more (or, painted all over, to another sum).
 */
export function paintLevels(
  plan: Plan,
  { page, lineId, from, levels, budget }: PaintLevels,
): Result<PlanDiff> {
  const draft = draftOf(plan)
  const found = mustHave(draft, 'spend', page, lineId)
  if (!found.ok) return found
  const line = found.value
  const refused = levels.map(refuseFen).find((each) => each !== undefined)
  if (refused) return refused
  const whole = spanOf(line)
  const painted = sharedSpan(whole, { start: from, end: from + levels.length })
  if (!painted) return refuse({ code: 'outside-line', ...whole })
  const ofLine = levels.slice(painted.start - from, painted.end - from)
  const unfit = budget === 'stays' ? refuseUnfit(line, ofLine) : undefined
  if (unfit) return unfit
  const fields = paintedFields(minutesWith(line, painted, ofLine, budget))
  if (!Number.isSafeInteger(fields.budgetFen))
    return refuse({ code: 'budget-too-large', most: Number.MAX_SAFE_INTEGER })
  draft.set('spend', page, lineId, fields)
  return finishEdit(plan, draft)
}

const sumOf = (amounts: readonly Fen[]): Fen => amounts.reduce<Fen>((sum, fen) => sum + fen, 0)

function refuseUnfit({ budgetFen, duration }: SpendLine, levels: readonly Fen[]): Refused | undefined {
  const paintedFen = sumOf(levels)
  const fits = levels.length < duration ? paintedFen <= budgetFen : paintedFen === budgetFen
  return fits ? undefined : refuse({ code: 'painted-not-budget', paintedFen, budgetFen })
}

function minutesWith(
  line: SpendLine,
  { start, end }: Span,
  levels: readonly Fen[],
  budget: PaintedBudget,
): readonly Fen[] {
  const before = spendMinutes(line)
  const [head, tail] = [before.slice(0, start - line.start), before.slice(end - line.start)]
  if (budget === 'follows') return [...head, ...levels, ...tail]
  const others = apportion(line.budgetFen - sumOf(levels), [...head, ...tail])
  return [...others.slice(0, head.length), ...levels, ...others.slice(head.length)]
}
