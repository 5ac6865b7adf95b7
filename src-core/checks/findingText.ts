import { dateOf, formatClock } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { fenToYuanText, groupDigits } from '#core/plan/money.ts'
import { type Plan, planRow } from '#core/plan/Plan.ts'
import { rowName } from '#core/plan/rowName.ts'
import type { Minute } from '#core/plan/units.ts'
import { checkOf } from './all.ts'
import type { Words } from './Check.ts'
import type { Finding } from './Finding.ts'

/** The sentence of a finding, with names as they are in the plan now. */
export function findingText(finding: Finding, plan: Plan, lang: Lang): string {
  return checkOf(finding.check).say(finding, wordsFor(finding, plan, lang))
}

/** What a check's sentences are made with. */
export function wordsFor(finding: Finding, plan: Plan, lang: Lang): Words {
  return {
    lang,
    say: (zh, en) => (lang === 'zh' ? zh : en),
    name: (place) => {
      const named = finding.places[place]
      return named ? rowName(plan, named.table, named.page, named.id, lang) : ''
    },
    nameOf: (table, id) => rowName(plan, table, '', id, lang),
    time: (minute) => `${formatDate(plan, minute)} ${formatClock(minute)}`,
    date: (minute) => formatDate(plan, minute),
    hours: (minutes) => String(Number((minutes / 60).toFixed(1))),
    yuan: (fen) => groupDigits(fenToYuanText(fen)),
    count: (units) => groupDigits(String(units)),
    percent: (share) => `${Number((share * 100).toFixed(1))}%`,
  }
}

/** `6/18`. */
function formatDate(plan: Plan, minute: Minute): string {
  const [, month, day] = dateOf(planRow(plan).startDate, minute).split('-')
  return `${Number(month)}/${Number(day)}`
}
