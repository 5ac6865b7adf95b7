import { dateOf, dayOf, isCalendarDate, minuteOfDate } from '#core/plan/clock.ts'
import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import type { Target } from '#core/plan/records/demand.ts'
import { type Fen, fenPerYuan, minutesPerDay } from '#core/plan/units.ts'

/** What a target in money is about. */
export type MoneyMetric = 'gmv' | 'budget'

const names: { readonly [M in MoneyMetric]: RegExp } = {
  gmv: /^(gmv|成交额|成交金额|销售额|sales)/i,
  budget: /(投放|广告|投流).*(预算|上限|费用|花费)|^(预算|投放|消耗|花费)$|budget|ad\s*spend\s*cap/i,
}

/** Fen in one of the units that people give money in. A target in another unit (%, 单) is no money. */
const unitFen: { readonly [unit: string]: Fen } = {
  元: fenPerYuan,
  yuan: fenPerYuan,
  rmb: fenPerYuan,
  cny: fenPerYuan,
  '¥': fenPerYuan,
  万元: 10_000 * fenPerYuan,
  万: 10_000 * fenPerYuan,
  亿元: 100_000_000 * fenPerYuan,
  亿: 100_000_000 * fenPerYuan,
  分: 1,
  fen: 1,
}

/** A target that says how much money there should be, or may be spent, for a part of the plan. */
export interface MoneyTarget {
  readonly target: Target
  readonly fen: Fen
}

/**
 * The targets of a plan that are money of one kind, as their names and units say: `GMV`, `成交额` in 元 or 万元, `投放预算`.
 * Targets without a value and those in other units are left out.
 */
export function moneyTargets(plan: Plan, metric: MoneyMetric): readonly MoneyTarget[] {
  return pageOf(plan, 'targets', '').flatMap((target) => {
    const unit = unitFen[target.unit.trim().toLowerCase()]
    if (target.value === null || unit === undefined || !names[metric].test(target.metric.trim())) return []
    return [{ target, fen: Math.round(target.value * unit) }]
  })
}

/** A part of a plan, by what a target's scope calls it. */
export type PlanPart =
  | { readonly kind: 'plan' }
  | { readonly kind: 'phase' | 'session' | 'room'; readonly id: string; readonly name: string }
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'fact' | 'channel'; readonly of: string }

/** Whether a target is set for that part: by id or name, a day as `dayNamed` reads it. */
export function isFor(plan: Plan, { scope }: Target, part: PlanPart): boolean {
  if (scope.kind !== part.kind) return false
  const of = scope.of.trim()
  switch (part.kind) {
    case 'plan':
      return true
    case 'day':
      return dayNamed(plan, of) === part.day
    case 'fact':
    case 'channel':
      return of.toLowerCase() === part.of.toLowerCase()
    default:
      return of === part.id || (of !== '' && of === part.name)
  }
}

/** The day of the plan that a text names: by its date, `6.18`, or its number from 1. */
export function dayNamed(plan: Plan, text: string): number | undefined {
  const { startDate, days } = planRow(plan)
  if (/^\d{1,3}$/.test(text)) return Number(text) - 1
  if (isCalendarDate(text)) return dayOf(minuteOfDate(startDate, text))
  const [, month, date] = /^(\d{1,2})[./月](\d{1,2})日?$/.exec(text) ?? []
  if (month === undefined || date === undefined) return undefined
  const ending = `-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const day = Array.from({ length: days }, (_, index) => index).find((index) =>
    dateOf(startDate, index * minutesPerDay).endsWith(ending),
  )
  return day
}

/** Fen in one of a unit of money; undefined for any other unit. */
export const fenPerUnit = (unit: string): Fen | undefined => unitFen[unit.trim().toLowerCase()]

/** Whether a target is money of one kind by its name and unit, with or without a value yet. */
export const isAbout = ({ metric, unit }: Target, kind: MoneyMetric): boolean =>
  fenPerUnit(unit) !== undefined && names[kind].test(metric.trim())
