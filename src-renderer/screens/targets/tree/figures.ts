import { targetScopeNames } from '#core/excel/sheets/choiceNames.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { groupDigits } from '#core/plan/money.ts'
import type { TargetSum } from '#core/rollup/targetSums.ts'
import { targetsText } from '#renderer/text/targetsText.ts'
import type { TargetRow } from './targetItems.ts'

/** `1,299.5`: with two places at most, more where it is less than that, so that nothing shown is 0 that is not. */
export function numberText(value: number): string {
  const places = value !== 0 && Math.abs(value) < 0.01 ? 6 : 2
  return groupDigits(String(Number(value.toFixed(places))))
}

/** How far the plan is from a target: what is more than it, negative below; null where either is not known. */
export function gapOf({
  record,
  fact,
}: TargetRow): { readonly gap: number; readonly isMissed: boolean } | null {
  if (!fact.known || record.value === null) return null
  const gap = fact.planned - record.value
  const isNear = Math.abs(gap) < 5e-7 * Math.max(1, Math.abs(record.value))
  return { gap: isNear ? 0 : gap, isMissed: !isNear && (fact.side === 'floor' ? gap < 0 : gap > 0) }
}

/** What the parts of a target come to: targets under it, or the sessions in it where there are none. */
export interface BelowFit {
  readonly text: string
  readonly state: 'error' | 'success' | 'muted'
}

export function belowFits({ record, fact, sums }: TargetRow, lang: Lang): readonly BelowFit[] {
  if (sums.length > 0)
    return sums.map((sum) => fitOf(sum, record.value, targetScopeNames[sum.by][lang], lang))
  if (!fact.aimed || record.scope.kind === 'session') return []
  const { value, unknown } = fact.aimed
  // Sessions that nobody set a target for cannot add up yet.
  if (value === 0 && unknown > 0) return [{ text: targetsText[lang].noAims(unknown), state: 'muted' }]
  const fit = record.value === null || unknown > 0 ? 'unknown' : compare(value, record.value)
  const sum = { sum: value, unknown, fit, isFault: fit === 'over' || fit === 'under' }
  return [fitOf(sum, record.value, targetScopeNames.session[lang], lang)]
}

const compare = (sum: number, value: number): TargetSum['fit'] =>
  Math.abs(sum - value) < 1e-6 ? 'equal' : sum > value ? 'over' : 'under'

function fitOf(
  { sum, unknown, fit, isFault }: Omit<TargetSum, 'by'>,
  value: number | null,
  by: string,
  lang: Lang,
): BelowFit {
  const text = targetsText[lang]
  const away = numberText(Math.abs(sum - (value ?? 0)))
  const said = {
    equal: text.addsUp,
    under: text.short(away),
    over: text.tooMuch(away),
    unknown: unknown > 0 ? text.unset(unknown) : '',
  }[fit]
  const state = isFault ? 'error' : fit === 'equal' ? 'success' : 'muted'
  return { text: `${by} ${numberText(sum)}${said === '' ? '' : ` ${said}`}`, state }
}
