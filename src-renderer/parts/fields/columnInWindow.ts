import type { AnyTeamColumn } from '#core/excel/sheets/TeamSheet.ts'
import type { Lang, Texts } from '#core/plan/Lang.ts'
import { formatFen } from '#core/plan/money.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import type { TableName } from '#core/plan/tables.ts'
import { expectedTexts, fieldsText } from '#renderer/text/fieldsText.ts'

/** How the window says a column of the team workbook, where it says it otherwise. */
type ByColumn<Value> = { readonly [column: `${TableName}.${string}`]: Value }

/**
 * What nobody retypes. An acceptance is given and taken back whole, beside its finding; when a file was imported is
 * not an opinion; all money of a plan is in yuan, whatever stands here; minutes are painted on the spend screen.
 */
const toldOnly: ByColumn<true> = {
  'plans.currency': true,
  'spend.minuteFen': true,
  'actuals.importedAt': true,
}

export const isToldOnly = (table: TableName, { key, read }: AnyTeamColumn): boolean =>
  table === 'acceptances' || toldOnly[`${table}.${key}`] === true || !read

/** Money shows its sign in the window, so that a title need not name the unit. */
export function titleOf(table: TableName, { key, header, format }: AnyTeamColumn): Texts {
  const own = titles[`${table}.${key}`]
  if (own) return own
  if (format !== 'money') return header
  return { zh: header.zh.replace(/（元）$/, ''), en: header.en.replace(/ \(CNY\)$/, '') }
}

const titles: ByColumn<Texts> = {
  'shifts.hostId': { zh: '主播', en: 'Host' },
  'spend.minuteFen': { zh: '分钟预算', en: 'Budget by minute' },
  'bookings.products': { zh: '合作商品', en: 'Products' },
  'actuals.values': { zh: '指标', en: 'Metrics' },
}

/** What to type, where the kind of the column alone does not say it. */
export const expectedIn = (table: TableName, { key }: AnyTeamColumn): Texts | undefined =>
  expected[`${table}.${key}`]

const expected: ByColumn<Texts> = {
  'plans.settings.thresholds': expectedTexts.thresholds,
  'plans.timeZone': expectedTexts.timeZone,
  'lineup.offers': expectedTexts.offers,
  'hosts.unavailable': expectedTexts.intervals,
  'bookings.products': expectedTexts.bookedProducts,
  'actuals.values': expectedTexts.metrics,
  'targets.value': expectedTexts.number,
  'creators.impressionsPerProduct': expectedTexts.number,
  'service.contactsPerAgentHour': expectedTexts.number,
  'tasks.offsetDays': expectedTexts.offsetDays,
}

/** What is shown in place of the cell's text. */
export function shownInstead(
  table: TableName,
  { key }: AnyTeamColumn,
  record: object,
  lang: Lang,
): string | null {
  return table === 'spend' && key === 'minuteFen' ? paintedText(record as SpendLine, lang) : null
}

/** `手动 30 分，最高 ¥50/分`: a line has as many amounts as minutes. */
function paintedText({ minuteFen }: SpendLine, lang: Lang): string {
  const amounts = Object.values(minuteFen ?? {})
  if (amounts.length === 0) return ''
  const most = amounts.reduce((high, fen) => Math.max(high, fen), 0)
  return fieldsText.painted({ minutes: amounts.length, most: formatFen(most) })[lang]
}
