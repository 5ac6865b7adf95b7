import { blankRow } from '#core/plan/blankRow.ts'
import type { Texts } from '#core/plan/Lang.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Target } from '#core/plan/records/demand.ts'
import { type Fen, fenPerYuan, type Id } from '#core/plan/units.ts'
import { fenPerUnit, isAbout, isFor, type PlanPart } from '#core/rollup/moneyTarget.ts'
import { scopeOfPart } from '#core/rollup/partOfScope.ts'
import { addRow } from './addRow.ts'
import { inTurn, type PlanEdit } from './inTurn.ts'
import { refuseFen } from './refuseFen.ts'
import { setFields } from './setFields.ts'

export interface SetBudgetCap {
  readonly part: PlanPart
  /** null takes the cap away. */
  readonly capFen: Fen | null
  /** What the target is called where one has to be made: `投放预算`. */
  readonly metric: string
  /** Its unit of money: `元`. */
  readonly unit: string
  /** Its id. */
  readonly newId: Id
}

/** What a target that caps spend is called where a planner sets one by typing it into the budget. */
export const capTarget: { readonly metric: Texts; readonly unit: Texts } = {
  metric: { zh: '投放预算', en: 'Ad budget' },
  unit: { zh: '元', en: 'yuan' },
}

/**
 * Sets what may be spent for a part of the plan, where that is kept: the plan's own budget, else the targets of money to
 * be spent for that part (all of them, since the lowest is the cap), else a new one. Refuses an amount that is no money.
 */
export function setBudgetCap(plan: Plan, { part, capFen, newId, ...words }: SetBudgetCap): Result<PlanDiff> {
  const refused = capFen === null ? undefined : refuseFen(capFen)
  if (refused) return refused
  if (part.kind === 'plan') return setFields(plan, 'plans', '', [plan.id], { budgetFen: capFen })
  const there = pageOf(plan, 'targets', '').filter(
    (target) => isAbout(target, 'budget') && isFor(plan, target, part),
  )
  if (there.length === 0 && capFen !== null) {
    const value = capFen / fenPerYuan
    const row = { id: newId, planId: plan.id, ...words, value, scope: scopeOfPart(plan, part) }
    return addRow(plan, 'targets', blankRow('targets', row))
  }
  return inTurn(...there.map((target) => capTo(target, capFen)))(plan)
}

const capTo =
  ({ id, unit }: Target, capFen: Fen | null): PlanEdit =>
  (plan) => {
    const value = capFen === null ? null : capFen / (fenPerUnit(unit) ?? fenPerYuan)
    return setFields(plan, 'targets', '', [id], { value })
  }
