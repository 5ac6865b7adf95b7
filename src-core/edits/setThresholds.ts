import { isWithinBounds, limitBounds } from '#core/checks/limitBounds.ts'
import { limitNamed } from '#core/checks/limitNamed.ts'
import { limitText } from '#core/checks/limitText.ts'
import type { Lang, Texts } from '#core/plan/Lang.ts'
import { type Plan, planRow } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { type Result, refuse } from '#core/plan/Result.ts'
import type { Refused } from './refusals.ts'
import { setFields } from './setFields.ts'

/**
 * Sets thresholds of the checks by `<check>.<name>`, in the units of their limits; null, and the default itself, let a
 * threshold follow its default again. Refuses what is outside of its unit's bounds (limitBounds.ts); a threshold that
 * no check of this version has is set as it is.
 */
export function setThresholds(
  plan: Plan,
  changes: { readonly [key: string]: number | null },
): Result<PlanDiff> {
  const { id, settings } = planRow(plan)
  const thresholds = { ...settings.thresholds }
  for (const [key, value] of Object.entries(changes)) {
    const refused = value === null ? undefined : refuseValue(key, value)
    if (refused) return refused
    if (value === null || value === limitNamed(key)?.limit.default) delete thresholds[key]
    else thresholds[key] = value
  }
  return setFields(plan, 'plans', '', [id], { settings: { ...settings, thresholds } })
}

function refuseValue(key: string, value: number): Refused | undefined {
  const limit = limitNamed(key)?.limit
  if (!limit || isWithinBounds(limit.unit, value)) return undefined
  const { least, most, isWhole } = limitBounds[limit.unit]
  const inWords = (number: number): Texts => bothOf((lang) => limitText(limit.unit, number, lang))
  return refuse({
    code: 'threshold-outside',
    what: limit.what,
    value: inWords(value),
    least: inWords(least),
    most: inWords(most),
    isWhole,
  })
}

const bothOf = (say: (lang: Lang) => string): Texts => ({ zh: say('zh'), en: say('en') })
