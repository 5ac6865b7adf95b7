import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import type { PageKey } from '#core/plan/tables.ts'
import type { Fen, Id } from '#core/plan/units.ts'
import { refuseFen } from './refuseFen.ts'
import { setFields } from './setFields.ts'

/**
 * Sets what a spend line spends in all and keeps its shape: painted minutes rise or fall in proportion, to the fen. A
 * line painted without any money gets it evenly. Refuses an amount that is no money.
 */
export function setSpendBudget(plan: Plan, page: PageKey, lineId: Id, budgetFen: Fen): Result<PlanDiff> {
  return refuseFen(budgetFen) ?? setFields(plan, 'spend', page, [lineId], { budgetFen })
}
