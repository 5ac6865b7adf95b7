import type { PlanSettings } from '#core/plan/records/calendar.ts'
import type { Check, Limits } from './Check.ts'

/** The figures of a check's thresholds, by their names. */
type FiguresOf<L extends Limits> = { readonly [Name in keyof L]: number }

const known = new WeakMap<PlanSettings, Map<string, FiguresOf<Limits>>>()

/** A check's thresholds in a plan: its own where the team set them, else the defaults. */
export function limitsOf<L extends Limits>(
  check: Pick<Check<L>, 'id' | 'limits'>,
  settings: PlanSettings,
): FiguresOf<L> {
  const ofPlan = known.get(settings) ?? new Map<string, FiguresOf<Limits>>()
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
  return limits as FiguresOf<L>
}
