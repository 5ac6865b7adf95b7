import { type Plan, planRow } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import { setFields } from './setFields.ts'

/**
 * Sets a threshold of a check for this plan, by `checkId.threshold`; null goes back to what the check begins with.
 * Refuses what is no number.
 */
export function setThreshold(plan: Plan, name: string, value: number | null): Result<PlanDiff> {
  const { id, settings } = planRow(plan)
  const { [name]: _, ...others } = settings.thresholds
  const thresholds = value === null ? others : { ...others, [name]: value }
  return setFields(plan, 'plans', '', [id], { settings: { ...settings, thresholds } })
}
