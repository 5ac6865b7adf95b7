import type { Lang } from '#core/plan/Lang.ts'
import { fenToYuanText } from '#core/plan/money.ts'
import type { KnownSum } from '#core/rollup/KnownSum.ts'
import { type Rollup, type RollupBy, type RollupRow, rollUp, rollupKeys } from '#core/rollup/rollUp.ts'
import { alignedTable } from './alignedTable.ts'
import { bad, type Command, said } from './CliIo.ts'
import { readPlan } from './inputFiles.ts'

export const rollupCommand: Command = {
  usage: `rollup PLAN --by ${rollupKeys.join('|')} [--json]`,
  what: {
    zh: '汇总：直播时长、GMV 目标与计划、投放与上限',
    en: 'sums up minutes live, GMV aimed at and planned, spend and its caps',
  },
  values: { by: 'required' },
  flags: ['json'],
  words: [1, 1],
  run: async ({ words: [path = ''], values, flags }, lang) => {
    const by = values.by ?? ''
    if (!isKey(by))
      return bad(
        `--by 只能是 ${rollupKeys.join('、')}，不能是「${by}」。`,
        `--by takes ${rollupKeys.join(', ')}, not "${by}".`,
      )
    const file = await readPlan(path)
    if (!file.ok) return file
    const rollup = rollUp(file.value.plan, by)
    return said(flags.has('json') ? JSON.stringify(rollup, null, 2) : asText(rollup, lang))
  },
}

const isKey = (text: string): text is RollupBy => rollupKeys.some((key) => key === text)

const heads: { readonly [L in Lang]: readonly string[] } = {
  zh: ['', '直播小时', 'GMV 目标', '计划 GMV', '投放', '上限', '投放占比%', 'ROI'],
  en: ['', 'hours live', 'GMV target', 'GMV planned', 'spend', 'cap', 'share of spend %', 'ROI'],
}

function asText({ rows, total }: Rollup, lang: Lang): string {
  const table = alignedTable([heads[lang], ...[...rows, total].map((row) => cellsOf(row, total, lang))])
  const unknown = unknownText(total, lang)
  return unknown === '' ? table : `${table}\n\n${unknown}`
}

function cellsOf(
  { name, liveMinutes, gmv, spendFen, capFen }: RollupRow,
  total: RollupRow,
  lang: Lang,
): string[] {
  return [
    name[lang],
    number(liveMinutes / 60),
    yuan(gmv.target),
    yuan(gmv.planned),
    fenToYuanText(spendFen),
    capFen === null ? '' : fenToYuanText(capFen),
    total.spendFen === 0 ? '' : number((spendFen / total.spendFen) * 100),
    spendFen === 0 || gmv.planned.unknown > 0 ? '' : number(gmv.planned.sum / spendFen),
  ]
}

const number = (value: number): string => String(Number(value.toFixed(2)))

/** A sum of nothing known is no 0. */
const yuan = ({ sum, unknown }: KnownSum): string => (sum === 0 && unknown > 0 ? '?' : fenToYuanText(sum))

function unknownText({ gmv }: RollupRow, lang: Lang): string {
  const [targets, planned] = [gmv.target.unknown, gmv.planned.unknown]
  if (targets + planned === 0) return ''
  return lang === 'zh'
    ? `没算进去的：${targets} 个场次没有 GMV 目标，${planned} 处缺价格、计划件数或预计 GMV。`
    : `Not counted: ${targets} sessions without a GMV target, ${planned} figures of price, planned units or expected GMV that nobody knows.`
}
