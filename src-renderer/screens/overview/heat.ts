import { dateOf } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { formatFen } from '#core/plan/money.ts'
import { planRow } from '#core/plan/Plan.ts'
import { fenPerYuan, type Minute, minutesPerDay } from '#core/plan/units.ts'
import type { PlanHour } from '#core/rollup/hourGrid.ts'
import type { PlanSums } from '#core/rollup/sumUpPlan.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'
import type { OverviewWords } from './Figure.ts'
import { shareText } from './shareText.ts'

export const heatMetrics = ['gmvTarget', 'spend', 'liveRooms', 'serviceLoad'] as const
export type HeatMetric = (typeof heatMetrics)[number]

export interface HeatCell {
  readonly minute: Minute
  /** What stands in it, short; '' for nothing. */
  readonly text: string
  /** All of it, as it is said. */
  readonly exact: string
  /** How dark it is, 0 to 1. */
  readonly level: number
  /** More than can be done. */
  readonly isOver: boolean
}

export interface HeatRow {
  readonly day: number
  readonly name: string
  readonly cells: readonly HeatCell[]
}

export interface Heat {
  readonly rows: readonly HeatRow[]
  /** Hours of the columns; from 24 on those of the next day. */
  readonly hours: readonly number[]
  /** Index of the unit that money is in, of `OverviewWords.units`. */
  readonly unit: number
  readonly isEmpty: boolean
}

export interface HeatContext {
  readonly sums: PlanSums
  readonly metric: HeatMetric
  readonly words: OverviewWords
  readonly lang: Lang
}

/**
 * A metric of every hour of the plan, a row a day. What runs past the last midnight stands on in the row of a plan of one
 * day, and in a row of its own below several.
 */
export function heatOf(context: HeatContext): Heat {
  const { sums, metric } = context
  const { days } = planRow(sums.plan)
  const { hours } = sums
  const after = hours.slice(days * 24)
  const last = after.findLastIndex(hasSomething)
  const isOneDay = days === 1
  const perRow = isOneDay ? 24 + tailOf(last) : 24
  const most = Math.max(0, ...hours.map((hour) => amountOf(hour, metric)))
  const unit = unitFor(most, metric, context.lang)
  const shown = isOneDay ? hours.slice(0, perRow) : hours.slice(0, (days + (last < 0 ? 0 : 1)) * 24)
  const cells = shown.map((hour) => cellOf(hour, most, unit, context))
  const rowCount = Math.ceil(cells.length / perRow)
  return {
    rows: Array.from({ length: rowCount }, (_, row) => ({
      day: row,
      name: nameOfDay(row, context),
      cells: cells.slice(row * perRow, (row + 1) * perRow),
    })),
    hours: Array.from({ length: perRow }, (_, hour) => hour),
    unit,
    isEmpty: cells.every(({ text }) => text === ''),
  }
}

const hasSomething = (hour: PlanHour): boolean =>
  hour.liveRooms > 0 || hour.spendFen > 0 || hour.contacts > 0 || hour.agents > 0

/** Hours after midnight that a plan of one day shows: six, twelve where the night is longer, none without any. */
const tailOf = (last: number): number => (last < 0 ? 0 : last < 6 ? 6 : 12)

export function nameOfDay(day: number, { sums, lang }: Pick<HeatContext, 'sums' | 'lang'>): string {
  return dayName(dateOf(planRow(sums.plan).startDate, day * minutesPerDay), lang, 'middle')
}

function amountOf(hour: PlanHour, metric: HeatMetric): number {
  switch (metric) {
    case 'gmvTarget':
      return hour.gmvTargetFen
    case 'spend':
      return hour.spendFen
    case 'liveRooms':
      return hour.liveRooms
    case 'serviceLoad':
      return loadOf(hour)
  }
}

/** Infinite with nobody there to answer. */
const loadOf = ({ contacts, capacity }: PlanHour): number =>
  contacts === 0 ? 0 : capacity === 0 ? Number.POSITIVE_INFINITY : contacts / capacity

const unitYuan: { readonly [L in Lang]: readonly number[] } = {
  zh: [1, 10_000, 100_000_000],
  en: [1, 1000, 1_000_000],
}

/** The smallest unit in which the most fits into four digits. */
function unitFor(most: number, metric: HeatMetric, lang: Lang): number {
  if (metric === 'liveRooms' || metric === 'serviceLoad') return 0
  const fits = unitYuan[lang].findIndex((yuan) => most / fenPerYuan / yuan < 10_000)
  return fits < 0 ? unitYuan[lang].length - 1 : fits
}

function cellOf(hour: PlanHour, most: number, unit: number, context: HeatContext): HeatCell {
  const { metric, words, lang } = context
  const amount = amountOf(hour, metric)
  const base = { minute: hour.start, isOver: false }
  switch (metric) {
    case 'gmvTarget':
      return {
        ...base,
        text: amount > 0 ? shortAmount(amount, unit, lang) : hour.withoutTarget > 0 ? words.unknown : '',
        exact: targetText(hour, words),
        level: most === 0 ? 0 : amount / most,
      }
    case 'spend':
      return {
        ...base,
        text: amount > 0 ? shortAmount(amount, unit, lang) : '',
        exact: amount > 0 ? formatFen(amount) : words.quiet,
        level: most === 0 ? 0 : amount / most,
      }
    case 'liveRooms':
      return {
        ...base,
        text: amount > 0 ? String(amount) : '',
        exact: amount > 0 ? String(amount) : words.quiet,
        level: most === 0 ? 0 : amount / most,
      }
    case 'serviceLoad':
      return { ...base, ...loadCell(hour, words) }
  }
}

function targetText({ gmvTargetFen, withoutTarget }: PlanHour, words: OverviewWords): string {
  if (gmvTargetFen === 0) return withoutTarget > 0 ? words.noTarget : words.quiet
  const money = formatFen(gmvTargetFen)
  return withoutTarget > 0 ? words.partlyTarget(money, withoutTarget) : money
}

/** Full at what the agents can settle; beyond it, it is marked. */
function loadCell(
  hour: PlanHour,
  words: OverviewWords,
): Pick<HeatCell, 'text' | 'exact' | 'level' | 'isOver'> {
  const { contacts, capacity } = hour
  if (contacts === 0) return { text: '', exact: words.quiet, level: 0, isOver: false }
  const load = loadOf(hour)
  const said = words.loadOf(Number(contacts.toFixed(1)), Number(capacity.toFixed(1)))
  if (load === Number.POSITIVE_INFINITY) return { text: words.nobodyOn, exact: said, level: 1, isOver: true }
  return {
    text: `${Math.round(load * 100)}`,
    exact: `${shareText(load)}, ${said}`,
    level: Math.min(1, load),
    isOver: load > 1,
  }
}

function shortAmount(fen: number, unit: number, lang: Lang): string {
  const value = fen / fenPerYuan / (unitYuan[lang][unit] ?? 1)
  if (value >= 10) return String(Math.round(value))
  const text = value.toFixed(1)
  return text === '0.0' ? '<0.1' : text.replace(/\.0$/, '')
}
