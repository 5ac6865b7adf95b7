import { type Plan, pageOf, rowsById, rowsOf } from '#core/plan/Plan.ts'
import type { Product } from '#core/plan/records/show.ts'
import { type Count, fenPerYuan, type Id } from '#core/plan/units.ts'
import { marginOfRow } from '#core/pricing/marginOfRow.ts'
import { pricesOfLineup } from '#core/pricing/priceOfRow.ts'
import type { SafeSide } from './guardrailStates.ts'
import { tally } from './KnownSum.ts'
import { rollUp } from './rollUp.ts'
import { stockBySession } from './stockBySession.ts'

/** A figure that a plan holds without any actuals. */
export interface PlanMetric {
  /** What teams call it. */
  readonly name: RegExp
  readonly side: SafeSide
  /** In the unit of the target, with how many of its figures nobody knows; undefined where there are none at all. */
  readonly planned: (plan: Plan, unit: string) => PlannedMetric | undefined
}

export interface PlannedMetric {
  readonly value: number
  readonly unknown: Count
}

const shareIn = (unit: string): number => (/[%％]/.test(unit) ? 100 : 1)

/** Metrics of the target trees that teams begin with (`promo/targetTree`), recognised by their names. */
const metrics: readonly PlanMetric[] = [
  { name: /投放费比|ad spend of gmv/i, side: 'ceiling', planned: spendShare },
  { name: /毛利率|gross margin/i, side: 'floor', planned: marginRate },
  { name: /订单数|paid orders/i, side: 'floor', planned: (plan) => orders(plan) },
  { name: /客单价|average order value/i, side: 'floor', planned: (plan) => orderValue(plan) },
  { name: /新品首发|new products/i, side: 'floor', planned: (plan) => newProducts(plan) },
  { name: /低于控价|below their price floor/i, side: 'ceiling', planned: (plan) => belowFloor(plan) },
  { name: /库存满足|products in stock/i, side: 'floor', planned: stockCover },
]

export const planMetricOf = (metric: string): PlanMetric | undefined =>
  metrics.find(({ name }) => name.test(metric))

function spendShare(plan: Plan, unit: string): PlannedMetric | undefined {
  const { spendFen, gmv } = rollUp(plan, 'phase').total
  const { sum, unknown } = gmv.planned
  return sum === 0 ? undefined : { value: (spendFen / sum) * shareIn(unit), unknown }
}

/** Margin over sales, by planned units; rows of which a figure is unknown count as unknown. */
function marginRate(plan: Plan, unit: string): PlannedMetric | undefined {
  const products = rowsById(pageOf(plan, 'products', ''))
  let [margin, sales, unknown] = [0, 0, 0]
  for (const lineup of plan.tables.lineup.values()) {
    const prices = pricesOfLineup(lineup)
    for (const [index, row] of lineup.entries()) {
      const product = products.get(row.productId)
      if (row.plannedUnits === 0 || !product) continue
      const [price, each] = [prices[index] ?? null, marginOfRow(row, product)]
      if (price === null || row.plannedUnits === null || !each.known) unknown += 1
      else {
        margin += each.value.marginFen * row.plannedUnits
        sales += price * row.plannedUnits
      }
    }
  }
  return sales === 0 ? undefined : { value: (margin / sales) * shareIn(unit), unknown }
}

/** A planned unit is an order, as service plans it. */
function orders(plan: Plan): PlannedMetric | undefined {
  const units = tally()
  for (const { plannedUnits } of rowsOf(plan, 'lineup')) {
    if (plannedUnits === null) units.unknown += 1
    else units.sum += plannedUnits
  }
  return units.sum === 0 ? undefined : { value: units.sum, unknown: units.unknown }
}

/** Yuan for each planned unit, over rows of which both price and units are known. */
function orderValue(plan: Plan): PlannedMetric | undefined {
  let [fen, units, unknown] = [0, 0, 0]
  for (const lineup of plan.tables.lineup.values()) {
    const prices = pricesOfLineup(lineup)
    for (const [index, { plannedUnits }] of lineup.entries()) {
      const price = prices[index] ?? null
      if (plannedUnits === null || (price === null && plannedUnits > 0)) unknown += 1
      else {
        fen += (price ?? 0) * plannedUnits
        units += plannedUnits
      }
    }
  }
  return units === 0 ? undefined : { value: fen / units / fenPerYuan, unknown }
}

const listedProducts = (plan: Plan): readonly Product[] => {
  const listed = new Set(rowsOf(plan, 'lineup').map(({ productId }) => productId))
  return pageOf(plan, 'products', '').filter(({ id }) => listed.has(id))
}

function newProducts(plan: Plan): PlannedMetric | undefined {
  const listed = listedProducts(plan)
  if (listed.length === 0) return undefined
  return {
    value: listed.filter(({ role }) => role === 'new').length,
    unknown: listed.filter(({ role }) => role === null).length,
  }
}

/** Products whose to-hand price is under their floor in some lineup; those without a floor or a price are unknown. */
function belowFloor(plan: Plan): PlannedMetric | undefined {
  const products = rowsById(pageOf(plan, 'products', ''))
  const [below, unknown] = [new Set<Id>(), new Set<Id>()]
  let isAny = false
  for (const lineup of plan.tables.lineup.values()) {
    const prices = pricesOfLineup(lineup)
    for (const [index, { productId }] of lineup.entries()) {
      isAny = true
      const [price, floorFen] = [prices[index] ?? null, products.get(productId)?.floorFen ?? null]
      if (price === null || floorFen === null) unknown.add(productId)
      else if (price < floorFen) below.add(productId)
    }
  }
  return isAny ? { value: below.size, unknown: unknown.size } : undefined
}

/** Planned units of hero products that their stock covers, of all of them. */
function stockCover(plan: Plan, unit: string): PlannedMetric | undefined {
  let [covered, wanted, unknown] = [0, 0, 0]
  for (const { product, planned } of stockBySession(plan)) {
    if (product.role !== 'hero') continue
    if (product.stock === null) unknown += 1
    else {
      unknown += planned.unknown
      covered += Math.min(product.stock, planned.sum)
      wanted += planned.sum
    }
  }
  return wanted === 0 ? undefined : { value: (covered / wanted) * shareIn(unit), unknown }
}
