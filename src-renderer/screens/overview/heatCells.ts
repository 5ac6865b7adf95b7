import type { Lang } from '#core/plan/Lang.ts'
import { type Fen, fenPerYuan, type Minute } from '#core/plan/units.ts'
import type { PlanHour } from '#core/rollup/hourGrid.ts'

export const heatMetrics = ['target', 'spend', 'live', 'service'] as const
export type HeatMetric = (typeof heatMetrics)[number]
export type HeatUnit = 'yuan' | 'wan' | 'yi' | 'rooms' | 'load'

/** One hour as the map shows it. */
export interface HeatCell {
  readonly hour: PlanHour
  /** '' for nothing at all, null for what nobody knows. */
  readonly text: string | null
  /** How strongly it is tinted, 0 to 1 of the strongest of the map. */
  readonly tint: number
  /** More than it may be: contacts that the agents on shift cannot settle in time. */
  readonly isOver: boolean
}

export interface HeatDay {
  readonly day: number
  readonly start: Minute
  readonly cells: readonly HeatCell[]
  /** What the day comes to; '' for nothing, null for what nobody knows. */
  readonly sum: string | null
}

export interface HeatMap {
  readonly unit: HeatUnit
  readonly days: readonly HeatDay[]
  /** Whether hours of a day add up to anything. */
  readonly hasSums: boolean
  /** Whether some sum leaves out sessions without a target. */
  readonly hasUnknown: boolean
}

const hoursOfDay = 24

/** Hours of whole days as a map of one metric, with money in the unit that leaves four digits at most in a cell. */
export function heatMap(hours: readonly PlanHour[], metric: HeatMetric, lang: Lang): HeatMap {
  const most = Math.max(0, ...hours.map((hour) => amountOf(hour, metric)))
  const unit = unitOf(metric, most, lang)
  const cells = hours.map((hour) => cellOf(hour, { metric, most, unit, lang }))
  const days = Array.from({ length: hours.length / hoursOfDay }, (_, at): HeatDay => {
    const ofDay = cells.slice(at * hoursOfDay, (at + 1) * hoursOfDay)
    const first = hours[at * hoursOfDay]
    return {
      day: first?.day ?? at,
      start: first?.start ?? 0,
      cells: ofDay,
      sum: sumOf(ofDay, metric, unit, lang),
    }
  })
  return {
    unit,
    days,
    hasSums: isMoney(metric),
    hasUnknown: metric === 'target' && hours.some(({ withoutTarget }) => withoutTarget > 0),
  }
}

/** What a cell is tinted by: fen, rooms, or contacts per contact that can be settled. */
function amountOf(hour: PlanHour, metric: HeatMetric): number {
  if (metric === 'target') return hour.gmvTargetFen
  if (metric === 'spend') return hour.spendFen
  if (metric === 'live') return hour.liveRooms
  return hour.capacity === 0 ? (hour.contacts > 0 ? 1 : 0) : hour.contacts / hour.capacity
}

const isMoney = (metric: HeatMetric): boolean => metric === 'target' || metric === 'spend'

/** Yuan of each unit: Chinese counts by ten thousand, English by thousand. */
const yuanOf: { readonly [L in Lang]: { readonly [U in 'yuan' | 'wan' | 'yi']: number } } = {
  zh: { yuan: 1, wan: 1e4, yi: 1e8 },
  en: { yuan: 1, wan: 1e3, yi: 1e6 },
}
/** The most that a cell has room for. */
const mostShown = 9999

function unitOf(metric: HeatMetric, most: number, lang: Lang): HeatUnit {
  if (metric === 'live') return 'rooms'
  if (metric === 'service') return 'load'
  const fits = (unit: 'yuan' | 'wan'): boolean => most / fenPerYuan / yuanOf[lang][unit] <= mostShown
  return fits('yuan') ? 'yuan' : fits('wan') ? 'wan' : 'yi'
}

interface CellOptions {
  readonly metric: HeatMetric
  readonly most: number
  readonly unit: HeatUnit
  readonly lang: Lang
}

function cellOf(hour: PlanHour, { metric, most, unit, lang }: CellOptions): HeatCell {
  const value = amountOf(hour, metric)
  const isOver = metric === 'service' && hour.agentsNeeded > hour.agents
  const tint = most === 0 ? 0 : Math.min(1, value / (metric === 'service' ? 1 : most))
  return { hour, text: textOf(hour, metric, unit, lang), tint, isOver }
}

function textOf(hour: PlanHour, metric: HeatMetric, unit: HeatUnit, lang: Lang): string | null {
  const value = amountOf(hour, metric)
  if (metric === 'live') return value === 0 ? '' : String(value)
  if (metric === 'service') {
    if (hour.contacts === 0) return ''
    return hour.capacity === 0 ? null : `${Math.round(value * 100)}%`
  }
  if (metric === 'spend' || hour.withoutTarget === 0) return value === 0 ? '' : moneyText(value, unit, lang)
  return value === 0 ? null : `${moneyText(value, unit, lang)}+`
}

/** Two digits where there is room for them; what is not nothing never reads as nothing. */
function moneyText(fen: Fen, unit: HeatUnit, lang: Lang): string {
  const value = fen / fenPerYuan / yuanOf[lang][unit === 'wan' || unit === 'yi' ? unit : 'yuan']
  if (value >= 9.95) return String(Math.round(value))
  const tenths = Math.round(value * 10) / 10
  return tenths === 0 ? '<.1' : String(tenths)
}

function sumOf(cells: readonly HeatCell[], metric: HeatMetric, unit: HeatUnit, lang: Lang): string | null {
  if (!isMoney(metric)) return ''
  const fen = cells.reduce((sum, { hour }) => sum + amountOf(hour, metric), 0)
  const isPart = metric === 'target' && cells.some(({ hour }) => hour.withoutTarget > 0)
  if (fen === 0) return isPart ? null : ''
  return `${moneyText(fen, unit, lang)}${isPart ? '+' : ''}`
}
