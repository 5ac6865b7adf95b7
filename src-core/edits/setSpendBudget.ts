import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import type { Result } from '#core/plan/Result.ts'
import { paintedFields, spendMinutes } from '#core/plan/spendMinutes.ts'
import type { PageKey } from '#core/plan/tables.ts'
import type { Fen, Id } from '#core/plan/units.ts'
import { finishEdit } from './finishEdit.ts'
import { mustHave } from './refusals.ts'
import { refuseFen } from './refuseFen.ts'

/**
 * Sets what a spend line spends in all and keeps its shape: painted minutes rise or fall in proportion, to the fen. A
 * line painted without any money gets it evenly. Refuses an amount that is no money.
 */
export function setSpendBudget(plan: Plan, page: PageKey, lineId: Id, budgetFen: Fen): Result<PlanDiff> {
  const draft = draftOf(plan)
  const line = mustHave(draft, 'spend', page, lineId)
  if (!line.ok) return line
  const refused = refuseFen(budgetFen)
  if (refused) return refused
  const isPainted = line.value.pacing === 'manual'
  const fields = isPainted ? paintedFields(spendMinutes({ ...line.value, budgetFen })) : { budgetFen }
  draft.set('spend', page, lineId, fields)
  return finishEdit(plan, draft)
}
