import { dateOf } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { formatFen } from '#core/plan/money.ts'
import { promoNames, tableTitles } from '#core/plan/names.ts'
import { type Plan, planRow, rowsOf } from '#core/plan/Plan.ts'
import { type TableName, tableNames } from '#core/plan/tables.ts'
import { type Fen, minutesPerDay } from '#core/plan/units.ts'
import { alignedTable } from './alignedTable.ts'
import { type Command, said } from './CliIo.ts'
import { readPlan } from './inputFiles.ts'

export const infoCommand: Command = {
  usage: 'info PLAN [--json]',
  what: { zh: '看方案概况', en: 'says what is in a plan' },
  values: {},
  flags: ['json'],
  words: [1, 1],
  run: async ({ words: [path = ''], flags }, lang) => {
    const file = await readPlan(path)
    if (!file.ok) return file
    const { plan, app, revision } = file.value
    const counts = countsOf(plan)
    if (!flags.has('json')) return said(`${head(plan, lang)}\n\n${countTable(counts, lang)}`)
    return said(JSON.stringify({ plan: planRow(plan), counts, revision, app }, null, 2))
  },
}

type Counts = { readonly [T in TableName]: number }

const countsOf = (plan: Plan): Counts =>
  Object.fromEntries(tableNames.map((table) => [table, rowsOf(plan, table).length])) as unknown as Counts

function head(plan: Plan, lang: Lang): string {
  const { title, promo, startDate, days, budgetFen, gmvTargetFen } = planRow(plan)
  const lastDate = dateOf(startDate, (days - 1) * minutesPerDay)
  const money = (fen: Fen | null) => (fen === null ? (lang === 'zh' ? '未定' : 'not set') : formatFen(fen))
  const lines =
    lang === 'zh'
      ? [
          ['方案', title],
          ['大促', promoNames[promo].zh],
          ['日期', `${startDate} 至 ${lastDate}（${days} 天）`],
          ['预算', money(budgetFen)],
          ['GMV 目标', money(gmvTargetFen)],
        ]
      : [
          ['Plan', title],
          ['Promo', promoNames[promo].en],
          ['Dates', `${startDate} to ${lastDate} (${days} days)`],
          ['Budget', money(budgetFen)],
          ['GMV target', money(gmvTargetFen)],
        ]
  return alignedTable(lines)
}

function countTable(counts: Counts, lang: Lang): string {
  return alignedTable(tableNames.map((table) => [table, tableTitles[table][lang], String(counts[table])]))
}
