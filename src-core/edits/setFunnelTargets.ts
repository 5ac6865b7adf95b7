import { blankRow } from '#core/plan/blankRow.ts'
import type { Lang } from '#core/plan/Lang.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import type { MakeId } from '#core/plan/units.ts'
import { type Funnel, type FunnelFactor, funnelFactors } from '#core/rollup/funnel.ts'
import { factorInUnit, factorMetrics, targetOfFactor } from '#core/rollup/funnelTargets.ts'
import { addRow } from './addRow.ts'
import { inTurn, type PlanEdit } from './inTurn.ts'
import { setFields } from './setFields.ts'

export interface SetFunnelTargets {
  /** The factors to write, each as the funnel has it. */
  readonly factors: Partial<Funnel>
  /** Of the names of new targets. */
  readonly lang: Lang
  readonly makeId: MakeId
}

/**
 * Writes factors of the funnel as targets of the whole plan, in one step: into the target about each where there is one,
 * in its unit, else as a new process target.
 */
export function setFunnelTargets(plan: Plan, args: SetFunnelTargets): Result<PlanDiff> {
  const edits = funnelFactors.flatMap((factor) => {
    const value = args.factors[factor]
    return value === undefined ? [] : [setFactor(factor, value, args)]
  })
  return inTurn(...edits)(plan)
}

const setFactor =
  (factor: FunnelFactor, value: number, { lang, makeId }: SetFunnelTargets): PlanEdit =>
  (plan) => {
    const there = targetOfFactor(plan, factor)
    if (there) {
      const fields = { value: factorInUnit(factor, value, there.unit) }
      return setFields(plan, 'targets', '', [there.id], fields)
    }
    const unit = factorMetrics[factor].unit[lang]
    const words = { metric: factorMetrics[factor].metric[lang], unit, level: 'process' as const }
    const made = { id: makeId(), planId: plan.id, ...words, value: factorInUnit(factor, value, unit) }
    return addRow(plan, 'targets', blankRow('targets', made))
  }
