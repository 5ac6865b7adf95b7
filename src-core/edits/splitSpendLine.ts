import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import { type Result, refuse } from '#core/plan/Result.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import { sameValue } from '#core/plan/sameValue.ts'
import { spanOf } from '#core/plan/spans.ts'
import { paintedFields, spendMinutes } from '#core/plan/spendMinutes.ts'
import type { PageKey } from '#core/plan/tables.ts'
import type { Fen, Id, Minute } from '#core/plan/units.ts'
import { finishEdit } from './finishEdit.ts'
import { mustHave } from './refusals.ts'

export interface SplitSpendLine {
  readonly page: PageKey
  readonly lineId: Id
  /** The minute of the plan at which the second line begins. */
  readonly at: Minute
  /** Id of the second line. */
  readonly newId: Id
}

/**
 * Makes two spend lines of one; every minute keeps its money to the fen. A part whose minutes its curve would not give
 * is painted. Refuses a minute that is not inside the line.
 */
export function splitSpendLine(plan: Plan, { page, lineId, at, newId }: SplitSpendLine): Result<PlanDiff> {
  const draft = draftOf(plan)
  const found = mustHave(draft, 'spend', page, lineId)
  if (!found.ok) return found
  const line = found.value
  const { start, end } = spanOf(line)
  if (!Number.isInteger(at)) return refuse({ code: 'not-whole-minutes', value: at })
  if (at <= start || at >= end) return refuse({ code: 'outside-line', start, end })
  const minutes = spendMinutes(line)
  draft.set('spend', page, lineId, partOf(line, start, minutes.slice(0, at - start)))
  draft.add('spend', { ...partOf(line, at, minutes.slice(at - start)), id: newId })
  return finishEdit(plan, draft)
}

function partOf(line: SpendLine, start: Minute, minutes: readonly Fen[]): SpendLine {
  const painted: SpendLine = { ...line, start, duration: minutes.length, ...paintedFields(minutes) }
  const paced: SpendLine = { ...painted, pacing: line.pacing, minuteFen: null }
  const keepsCurve = line.pacing !== 'manual' && sameValue(spendMinutes(paced), minutes)
  return keepsCurve ? paced : painted
}
