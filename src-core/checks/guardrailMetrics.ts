import { type Plan, pageOf, rowsOf } from '#core/plan/Plan.ts'
import type { Product } from '#core/plan/records/show.ts'

/** A guardrail that the plan itself has something to say about. */
interface GuardrailMetric {
  /** What teams call it. */
  readonly name: RegExp
  /** Whether more of it is better. */
  readonly isFloor: boolean
  /** What the plan comes to, in the unit that the target is given in; undefined where it says nothing. */
  readonly planned: (plan: Plan, unit: string) => number | undefined
}

const inUnit = (share: number | undefined, unit: string): number | undefined =>
  share === undefined ? undefined : unit.includes('%') ? share * 100 : share

/** Metrics recognised by their names, zh and en. A guardrail of another name waits for actuals. */
const metrics: readonly GuardrailMetric[] = [
  {
    name: /体验分|experience\s*score/i,
    isFloor: true,
    planned: (plan) => least(listedProducts(plan).flatMap((product) => product.experienceScore ?? [])),
  },
  {
    name: /退货率|退款率|return\s*rate|refund\s*rate/i,
    isFloor: false,
    planned: (plan, unit) => inUnit(refundRate(plan), unit),
  },
  {
    name: /回复|响应|reply|response/i,
    isFloor: false,
    planned: (plan) => most(pageOf(plan, 'service', '').flatMap((shift) => shift.replySeconds ?? [])),
  },
  {
    name: /发货|ship/i,
    isFloor: false,
    planned: (plan) => most(listedProducts(plan).flatMap((product) => product.leadTimeHours ?? [])),
  },
  {
    name: /投产|ROI/i,
    isFloor: true,
    planned: (plan) => least(rowsOf(plan, 'spend').flatMap((line) => line.targetRoi ?? [])),
  },
]

export const guardrailMetricOf = (metric: string): GuardrailMetric | undefined =>
  metrics.find(({ name }) => name.test(metric))

const least = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((a, b) => Math.min(a, b))

const most = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((a, b) => Math.max(a, b))

function listedProducts(plan: Plan): Product[] {
  const listed = new Set(rowsOf(plan, 'lineup').map((row) => row.productId))
  return pageOf(plan, 'products', '').filter((product) => listed.has(product.id))
}

/** Refunds over sales, by planned units; rows of which either is unknown are left out. */
function refundRate(plan: Plan): number | undefined {
  const products = new Map(pageOf(plan, 'products', '').map((product) => [product.id, product]))
  let [units, refunds] = [0, 0]
  for (const { productId, plannedUnits } of rowsOf(plan, 'lineup')) {
    const rate = products.get(productId)?.refundRate ?? null
    if (plannedUnits === null || rate === null) continue
    units += plannedUnits
    refunds += plannedUnits * rate
  }
  return units === 0 ? undefined : refunds / units
}
