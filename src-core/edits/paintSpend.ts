import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import { type Result, refuse } from '#core/plan/Result.ts'
import { sharedSpan, spanOf } from '#core/plan/spans.ts'
import { paintedFields, spendMinutes } from '#core/plan/spendMinutes.ts'
import type { PageKey } from '#core/plan/tables.ts'
import type { Fen, Id, Minute } from '#core/plan/units.ts'
import { finishEdit } from './finishEdit.ts'
import { mustHave } from './refusals.ts'
import { refuseFen } from './refuseFen.ts'

export interface PaintSpend {
  readonly page: PageKey
  readonly lineId: Id
  /** Minutes of the plan, `[from, to)`; what of them lies off the line is left alone. */
  readonly from: Minute
  readonly to: Minute
  readonly fenPerMinute: Fen
}

/**
 * Sets what a spend line spends in each of some minutes. The others keep their money, so the line becomes `manual` and
 * its budget the sum of its minutes: `spendChange` of the diff says by how much. Refuses minutes off the line, and an
 * amount that is no money.
 */
export function paintSpend(
  plan: Plan,
  { page, lineId, from, to, fenPerMinute }: PaintSpend,
): Result<PlanDiff> {
  const draft = draftOf(plan)
  const line = mustHave(draft, 'spend', page, lineId)
  if (!line.ok) return line
  const refused = refuseFen(fenPerMinute)
  if (refused) return refused
  const whole = spanOf(line.value)
  const painted = sharedSpan(whole, { start: from, end: to })
  if (!painted) return refuse({ code: 'outside-line', ...whole })
  const minutes = spendMinutes(line.value).map((fen, index) => {
    const minute = whole.start + index
    return minute >= painted.start && minute < painted.end ? fenPerMinute : fen
  })
  const fields = paintedFields(minutes)
  if (!Number.isSafeInteger(fields.budgetFen))
    return refuse({ code: 'budget-too-large', most: Number.MAX_SAFE_INTEGER })
  draft.set('spend', page, lineId, fields)
  return finishEdit(plan, draft)
}
