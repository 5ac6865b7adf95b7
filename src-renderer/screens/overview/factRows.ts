import { factNames } from '#core/excel/sheets/choiceNames.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { formatFen } from '#core/plan/money.ts'
import { shortMoney, shortNumber } from '#core/plan/shortMoney.ts'
import type { Fen } from '#core/plan/units.ts'
import type { Gmv } from '#core/rollup/gmvBy.ts'
import type { KnownSum } from '#core/rollup/KnownSum.ts'
import type { RollupRow } from '#core/rollup/rollUp.ts'
import type { PlanSums } from '#core/rollup/sumUpPlan.ts'
import type { OverviewWords } from './Figure.ts'
import { type Home, places } from './goTo.ts'
import { shareText } from './shareText.ts'

/** A cell of the matrix; '' where there is nothing to say. */
export interface FactCell {
  readonly text: string
  /** All digits, or why it is not known. */
  readonly hint: string
  readonly home: Home | null
}

export interface FactRow {
  readonly key: string
  readonly name: string
  readonly home: Home | null
  /** Rows of the four, the whole, and the two halves below it. */
  readonly kind: 'part' | 'total' | 'half'
  readonly cells: { readonly [C in FactColumn]: FactCell }
}

export const factColumns = [
  'ownTarget',
  'sessionTargets',
  'planned',
  'share',
  'spend',
  'spendShare',
  'roi',
  'hours',
] as const
export type FactColumn = (typeof factColumns)[number]

interface Context {
  readonly words: OverviewWords
  readonly lang: Lang
  readonly total: RollupRow
}

const marks = ['F', 'A', 'C', 'T'] as const
const homes: { readonly [key: string]: Home } = {
  F: places.timeline,
  A: places.bookings,
  C: places.timeline,
  T: places.bookings,
  '-centre': places.placements,
  '-room': places.sessions,
}

/** FACT part by part with what belongs to none, the whole, then the daily base against the burst. */
export function factRows(sums: PlanSums, words: OverviewWords, lang: Lang): readonly FactRow[] {
  const { rows, total } = sums.byFact
  const context: Context = { words, lang, total }
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const others = rows.filter(({ key }) => !marks.some((mark) => mark === key))
  return [
    ...marks.map((mark) => partRow(mark, factNames[mark][lang], byKey.get(mark), context)),
    ...others.map((row) => partRow(row.key, row.name[lang], row, context)),
    { ...partRow('total', words.total, total, context), kind: 'total' },
    halfRow('base', sums, context),
    halfRow('burst', sums, context),
  ]
}

const nothing: FactCell = { text: '', hint: '', home: null }

function partRow(key: string, name: string, row: RollupRow | undefined, context: Context): FactRow {
  const { lang, words, total } = context
  const spendFen = row?.spendFen ?? 0
  const minutes = row?.liveMinutes ?? 0
  const gmv = row?.gmv ?? noGmv
  return {
    key,
    name,
    kind: 'part',
    home: homes[key] ?? null,
    cells: {
      ...gmvCells(gmv, context),
      ownTarget: money(row?.setTargetFen ?? null, lang, places.targets),
      spend: money(spendFen, lang, places.spend),
      spendShare:
        total.spendFen === 0 || spendFen === 0
          ? nothing
          : { text: shareText(spendFen / total.spendFen), hint: '', home: places.spend },
      roi: roiCell(gmv.planned, spendFen, words),
      hours: { text: minutes === 0 ? '' : shortNumber(minutes / 60), hint: '', home: places.timeline },
    },
  }
}

function halfRow(half: 'base' | 'burst', sums: PlanSums, context: Context): FactRow {
  const { rows } = sums.byFact
  const of = half === 'base' ? ['F', 'A'] : ['C', 'T']
  const parts = rows.filter(({ key }) => of.includes(key))
  const sum = (value: (row: RollupRow) => number): number => parts.reduce((all, row) => all + value(row), 0)
  const row = partRow(half, context.words[half], undefined, context)
  const spendFen = sum((part) => part.spendFen)
  const minutes = sum((part) => part.liveMinutes)
  const gmv = sums.baseAndBurst[half]
  const { baseShare } = sums.baseAndBurst
  const share = baseShare === null ? null : half === 'base' ? baseShare : 1 - baseShare
  return {
    ...row,
    kind: 'half',
    home: null,
    cells: {
      ...partRow(
        half,
        '',
        { ...sums.byFact.total, gmv, spendFen, liveMinutes: minutes, setTargetFen: null },
        context,
      ).cells,
      ownTarget: nothing,
      // Stars cost fees and no spend: over the spend of campaigns alone their GMV would make a return that nobody gets.
      roi: nothing,
      share:
        share === null ? nothing : { text: shareText(share), hint: context.words.shareOfFour, home: null },
    },
  }
}

const noGmv: Gmv = { target: { sum: 0, unknown: 0 }, planned: { sum: 0, unknown: 0 } }

function gmvCells({ target, planned }: Gmv, { lang, words, total }: Context) {
  const all = total.gmv.planned
  return {
    sessionTargets: known(target, lang, words.noSessionTargets, words.sessionsWithoutTarget, places.sessions),
    planned: known(planned, lang, words.noPlannedGmv, words.rowsWithoutGmv, places.lineup),
    share:
      all.sum === 0 || (planned.sum === 0 && planned.unknown > 0)
        ? nothing
        : {
            text: shareText(planned.sum / all.sum),
            hint: all.unknown > 0 ? words.rowsWithoutGmv(all.unknown) : '',
            home: places.targets,
          },
  }
}

function known(
  { sum, unknown }: KnownSum,
  lang: Lang,
  whyNot: string,
  without: (rows: number) => string,
  home: Home,
): FactCell {
  if (sum === 0 && unknown > 0) return { text: '—', hint: whyNot, home }
  if (sum === 0) return nothing
  const hint = unknown > 0 ? `${formatFen(sum)} · ${without(unknown)}` : formatFen(sum)
  return { text: `${shortMoney(sum, lang)}${unknown > 0 ? '+' : ''}`, hint, home }
}

const money = (fen: Fen | null, lang: Lang, home: Home): FactCell =>
  fen === null || fen === 0 ? nothing : { text: shortMoney(fen, lang), hint: formatFen(fen), home }

function roiCell(planned: KnownSum, spendFen: Fen, words: OverviewWords): FactCell {
  if (spendFen === 0) return nothing
  if (planned.unknown > 0) return { text: '—', hint: words.gmvIncomplete, home: places.spend }
  if (planned.sum === 0) return { text: '—', hint: words.nothingPlanned, home: places.spend }
  return { text: shortNumber(planned.sum / spendFen), hint: '', home: places.spend }
}
