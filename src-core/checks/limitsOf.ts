import type { PlanSettings } from '#core/plan/records/calendar.ts'
import type { Check } from './Check.ts'

type Limits = { readonly [name: string]: number }

const known = new WeakMap<PlanSettings, Map<string, Limits>>()

/** A check's thresholds in a plan: its own where the team set them, else the defaults. */
export function limitsOf(check: Pick<Check, 'id' | 'limits'>, settings: PlanSettings): Limits {
  const ofPlan = known.get(settings) ?? new Map<string, Limits>()
  known.set(settings, ofPlan)
  let limits = ofPlan.get(check.id)
  if (!limits) {
    limits = Object.fromEntries(
      Object.entries(check.limits).map(([name, limit]) => [
        name,
        settings.thresholds[`${check.id}.${name}`] ?? limit.default,
      ]),
    )
    ofPlan.set(check.id, limits)
  }
  return limits
}
