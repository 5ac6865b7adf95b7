import { spendChannelNames, targetScopeNames } from '#core/excel/sheets/choiceNames.ts'
import { dateOf } from '#core/plan/clock.ts'
import type { Lang, Texts } from '#core/plan/Lang.ts'
import { type Plan, planRow } from '#core/plan/Plan.ts'
import { spendChannels, type Target } from '#core/plan/records/demand.ts'
import { rowName } from '#core/plan/rowName.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { partOfScope } from '#core/rollup/partOfScope.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'

/** `渠道 · 千川标准`: what a target is set for, as people call it; as it was typed where nothing is called so. */
export function scopeName(plan: Plan, scope: Target['scope']): Texts {
  const of = (lang: Lang): string => {
    const what = nameOfPart(plan, scope, lang)
    const kind = targetScopeNames[scope.kind][lang]
    return what === '' ? kind : `${kind} · ${what}`
  }
  return { zh: of('zh'), en: of('en') }
}

const tables = { phase: 'phases', session: 'sessions', room: 'rooms' } as const

function nameOfPart(plan: Plan, scope: Target['scope'], lang: Lang): string {
  const part = partOfScope(plan, scope)
  if (!part) return scope.of.trim()
  switch (part.kind) {
    case 'plan':
      return ''
    case 'day':
      return dayName(dateOf(planRow(plan).startDate, part.day * minutesPerDay), lang, 'middle')
    case 'fact':
      return part.of
    case 'channel': {
      const channel = spendChannels.find((each) => each === part.of)
      return channel ? spendChannelNames[channel][lang] : part.of
    }
    default:
      return rowName(plan, tables[part.kind], '', part.id, lang)
  }
}
