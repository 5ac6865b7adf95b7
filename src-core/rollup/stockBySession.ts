import { type Page, type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Product } from '#core/plan/records/show.ts'
import type { Count, Id } from '#core/plan/units.ts'
import { addAmount, addSum, type KnownSum, type Tally, tally } from './KnownSum.ts'

export interface ProductStock {
  readonly product: Product
  /** `unknown` counts lineup rows without the figure. */
  readonly allocated: KnownSum
  readonly planned: KnownSum
  /** What no session has; negative where too much is shared out, null where the stock is not known. */
  readonly left: Count | null
  readonly bySession: ReadonlyMap<Id, SessionStock>
}

export interface SessionStock {
  readonly allocated: KnownSum
  readonly planned: KnownSum
}

/** Stock of every product against what sessions have of it and plan to sell. Products in no lineup are listed too. */
export function stockBySession(plan: Plan): readonly ProductStock[] {
  const shares = new Map<Id, Map<Id, SessionStock>>()
  for (const [sessionId, lineup] of plan.tables.lineup) {
    for (const [productId, stock] of stockOfLineup(lineup)) {
      const bySession = shares.get(productId)
      if (bySession) bySession.set(sessionId, stock)
      else shares.set(productId, new Map([[sessionId, stock]]))
    }
  }
  return pageOf(plan, 'products', '').map((product) => {
    const bySession = shares.get(product.id) ?? new Map<Id, SessionStock>()
    const [allocated, planned] = [tally(), tally()]
    for (const stock of bySession.values()) {
      addSum(allocated, stock.allocated)
      addSum(planned, stock.planned)
    }
    const left = product.stock === null ? null : product.stock - allocated.sum
    return { product, allocated, planned, left, bySession }
  })
}

interface SessionTally extends SessionStock {
  readonly allocated: Tally
  readonly planned: Tally
}

const known = new WeakMap<Page<'lineup'>, ReadonlyMap<Id, SessionStock>>()

/** By product, which a lineup may list more than once; added up once for each version of the page. */
function stockOfLineup(lineup: Page<'lineup'>): ReadonlyMap<Id, SessionStock> {
  let stock = known.get(lineup)
  if (!stock) {
    const sums = new Map<Id, SessionTally>()
    for (const { productId, allocatedStock, plannedUnits } of lineup) {
      let sum = sums.get(productId)
      if (!sum) {
        sum = { allocated: tally(), planned: tally() }
        sums.set(productId, sum)
      }
      addAmount(sum.allocated, allocatedStock)
      addAmount(sum.planned, plannedUnits)
    }
    stock = sums
    known.set(lineup, stock)
  }
  return stock
}
