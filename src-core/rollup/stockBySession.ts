import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Product } from '#core/plan/records/show.ts'
import type { Count, Id } from '#core/plan/units.ts'
import { addAmount, type KnownSum, type Tally, tally } from './KnownSum.ts'

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

interface SessionTally {
  readonly allocated: Tally
  readonly planned: Tally
}

interface ProductTally extends SessionTally {
  readonly bySession: Map<Id, SessionTally>
}

const newProductTally = (): ProductTally => ({ ...newTally(), bySession: new Map() })

function made<Value>(map: Map<Id, Value>, id: Id, make: () => Value): Value {
  let value = map.get(id)
  if (value === undefined) {
    value = make()
    map.set(id, value)
  }
  return value
}

const newTally = (): SessionTally => ({ allocated: tally(), planned: tally() })

/** Stock of every product against what sessions have of it and plan to sell. Products in no lineup are listed too. */
export function stockBySession(plan: Plan): readonly ProductStock[] {
  const sums = new Map<Id, ProductTally>()
  for (const [sessionId, lineup] of plan.tables.lineup) {
    for (const { productId, allocatedStock, plannedUnits } of lineup) {
      const ofProduct = made(sums, productId, newProductTally)
      const ofSession = made(ofProduct.bySession, sessionId, newTally)
      addAmount(ofProduct.allocated, allocatedStock)
      addAmount(ofProduct.planned, plannedUnits)
      addAmount(ofSession.allocated, allocatedStock)
      addAmount(ofSession.planned, plannedUnits)
    }
  }
  return pageOf(plan, 'products', '').map((product) => {
    const { allocated, planned, bySession } = sums.get(product.id) ?? newProductTally()
    const left = product.stock === null ? null : product.stock - allocated.sum
    return { product, allocated, planned, left, bySession }
  })
}
