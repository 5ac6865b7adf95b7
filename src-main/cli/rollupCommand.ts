import type { Lang, Texts } from '#core/plan/Lang.ts'
import { fenToYuanText } from '#core/plan/money.ts'
import type { Fen } from '#core/plan/units.ts'
import { gpmFen } from '#core/rollup/funnel.ts'
import type { KnownSum } from '#core/rollup/KnownSum.ts'
import { type Rollup, type RollupBy, type RollupRow, rollUp, rollupKeys } from '#core/rollup/rollUp.ts'
import { rateOf, ratio, type SumRatio } from '#core/rollup/SumRatio.ts'
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

/** A column of the table, left out where no line has anything in it. */
interface Column {
  readonly head: Texts
  readonly cell: (row: RollupRow, total: RollupRow) => string
}

const columns: readonly Column[] = [
  { head: { zh: '直播小时', en: 'hours live' }, cell: ({ liveMinutes }) => number(liveMinutes / 60) },
  { head: { zh: 'GMV 目标', en: 'GMV target' }, cell: ({ setTargetFen }) => yuan(setTargetFen) },
  { head: { zh: '场次目标', en: 'session targets' }, cell: ({ gmv }) => knownYuan(gmv.target) },
  { head: { zh: '计划 GMV', en: 'GMV planned' }, cell: ({ gmv }) => knownYuan(gmv.planned) },
  { head: { zh: '投放', en: 'spend' }, cell: ({ spendFen }) => yuan(spendFen) },
  { head: { zh: '上限', en: 'cap' }, cell: ({ capFen }) => yuan(capFen) },
  {
    head: { zh: '投放占比%', en: 'share of spend %' },
    cell: ({ spendFen }, total) => rate(ratio(spendFen * 100, total.spendFen)),
  },
  {
    head: { zh: 'ROI', en: 'ROI' },
    cell: ({ gmv, spendFen }) => (gmv.planned.unknown > 0 ? '' : rate(ratio(gmv.planned.sum, spendFen))),
  },
  { head: { zh: 'GPM', en: 'GPM' }, cell: ({ paidPerView: { part, whole } }) => yuanOf(gpmFen(part, whole)) },
  {
    head: { zh: '没有目标的场次', en: 'sessions without target' },
    cell: ({ gmv }) => count(gmv.target.unknown),
  },
  { head: { zh: '缺数据', en: 'figures missing' }, cell: ({ gmv }) => count(gmv.planned.unknown) },
]

function asText({ rows, total }: Rollup, lang: Lang): string {
  const lines = [...rows, total]
  const shown = columns.filter(({ cell }) => lines.some((row) => cell(row, total) !== ''))
  const table = alignedTable([
    ['', ...shown.map(({ head }) => head[lang])],
    ...lines.map((row) => [row.name[lang], ...shown.map(({ cell }) => cell(row, total))]),
  ])
  const unknown = unknownText(total, lang)
  return unknown === '' ? table : `${table}\n\n${unknown}`
}

const number = (value: number): string => String(Number(value.toFixed(2)))
const count = (value: number): string => (value === 0 ? '' : String(value))
const yuan = (fen: Fen | null): string => (fen === null ? '' : fenToYuanText(fen))
const yuanOf = (fen: number | null): string => yuan(fen === null ? null : Math.round(fen))

/** A sum of nothing known is no 0. */
const knownYuan = ({ sum, unknown }: KnownSum): string => (sum === 0 && unknown > 0 ? '' : yuan(sum))

function rate(of: SumRatio): string {
  const value = rateOf(of)
  return value === null ? '' : number(value)
}

function unknownText({ gmv }: RollupRow, lang: Lang): string {
  const [targets, figures] = [gmv.target.unknown, gmv.planned.unknown]
  const parts: string[] = []
  if (targets > 0)
    parts.push(
      lang === 'zh'
        ? `${targets} 个场次没有 GMV 目标`
        : `${targets} ${targets === 1 ? 'session' : 'sessions'} without a GMV target`,
    )
  if (figures > 0)
    parts.push(
      lang === 'zh'
        ? `${figures} 处缺价格、计划件数或预计 GMV`
        : `${figures} ${figures === 1 ? 'row' : 'rows'} without price, planned units or expected GMV`,
    )
  if (parts.length === 0) return ''
  return lang === 'zh' ? `没算进去的：${parts.join('，')}。` : `Not counted: ${parts.join(', ')}.`
}
