import type { Texts } from '#core/plan/Lang.ts'
import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import type { Target } from '#core/plan/records/demand.ts'
import { type Fen, fenPerYuan } from '#core/plan/units.ts'
import { type FunnelFactor, funnelFactors } from './funnel.ts'
import { fenPerUnit, moneyTargets } from './moneyTarget.ts'
import { planMetricOf } from './planMetrics.ts'

/** How a factor of the funnel stands among the targets of a plan. */
interface FactorMetric {
  /** What teams call it. */
  readonly name: RegExp
  /** What a target is called where one has to be made. */
  readonly metric: Texts
  readonly unit: Texts
}

const percent: Texts = { zh: '%', en: '%' }

/** The names are those of the tree that plans begin with (`promo/targetTree`), and what the platform calls them. */
export const factorMetrics: { readonly [F in FunnelFactor]: FactorMetric } = {
  exposures: {
    name: /^(直播间)?曝光(次数|人次|量)?$|^exposures$/i,
    metric: { zh: '曝光次数', en: 'Exposures' },
    unit: { zh: '次', en: 'times' },
  },
  enterRate: {
    name: /进入率|进房率|^enter rate/i,
    metric: { zh: '直播间进入率', en: 'Enter rate' },
    unit: percent,
  },
  productExposureRate: {
    name: /商品曝光率|^product exposure rate/i,
    metric: { zh: '商品曝光率', en: 'Product exposure rate' },
    unit: percent,
  },
  clickRate: {
    name: /商品点击率|^product click rate/i,
    metric: { zh: '商品点击率', en: 'Product click rate' },
    unit: percent,
  },
  conversionRate: {
    name: /点击成交转化率|^conversion rate/i,
    metric: { zh: '点击成交转化率', en: 'Conversion rate' },
    unit: percent,
  },
  averageOrderFen: {
    name: /^客单价|^average order value/i,
    metric: { zh: '客单价', en: 'Average order value' },
    unit: { zh: '元', en: 'yuan' },
  },
}

/** The target of the whole plan that is about a factor; undefined where there is none. */
export const targetOfFactor = (plan: Plan, factor: FunnelFactor): Target | undefined =>
  pageOf(plan, 'targets', '').find(
    ({ scope, metric }) => scope.kind === 'plan' && factorMetrics[factor].name.test(metric.trim()),
  )

/** A factor in the unit of a target about it: rates in per cent where it says so, money in its unit. */
export function factorInUnit(factor: FunnelFactor, value: number, unit: string): number {
  if (factor === 'averageOrderFen') return Math.round(value) / (fenPerUnit(unit) ?? fenPerYuan)
  // An exposure more reaches the GMV, one less does not; rates beyond a ten-thousandth of a per cent say nothing.
  if (factor === 'exposures') return Math.ceil(Number(value.toFixed(6)))
  return Number((/[%％]/.test(unit) ? value * 100 : value).toFixed(/[%％]/.test(unit) ? 4 : 6))
}

function factorOfTarget(factor: FunnelFactor, { value, unit }: Target): number | null {
  if (value === null) return null
  if (factor === 'averageOrderFen') return Math.round(value * (fenPerUnit(unit) ?? fenPerYuan))
  if (factor === 'exposures') return value
  return /[%％]/.test(unit) ? value / 100 : value
}

/** What a plan says of the funnel: the GMV that it aims at, and the factors that its targets set; null for the rest. */
export interface PlanFunnel {
  readonly gmvFen: Fen | null
  readonly factors: { readonly [F in FunnelFactor]: number | null }
}

/** The average order falls back on what the lineups plan: their GMV for each unit. */
export function funnelOfPlan(plan: Plan): PlanFunnel {
  const ofTargets = Object.fromEntries(
    funnelFactors.map((factor) => {
      const target = targetOfFactor(plan, factor)
      return [factor, target ? factorOfTarget(factor, target) : null]
    }),
  ) as PlanFunnel['factors']
  const gmv = moneyTargets(plan, 'gmv').find(({ target }) => target.scope.kind === 'plan')
  return {
    gmvFen: planRow(plan).gmvTargetFen ?? gmv?.fen ?? null,
    factors: { ...ofTargets, averageOrderFen: ofTargets.averageOrderFen ?? plannedOrderFen(plan) },
  }
}

function plannedOrderFen(plan: Plan): Fen | null {
  const planned = planMetricOf('客单价')?.planned(plan, '元')
  return planned && planned.value > 0 ? Math.round(planned.value * fenPerYuan) : null
}
