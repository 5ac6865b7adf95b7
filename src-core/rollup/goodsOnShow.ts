import { type Page, type Plan, pageOf } from '#core/plan/Plan.ts'
import type { ProductRole } from '#core/plan/records/show.ts'
import type { Count, Id } from '#core/plan/units.ts'
import { addAmount, addSum, type KnownSum, tally } from './KnownSum.ts'

/** What all lineups of a plan have between them. */
export interface GoodsOnShow {
  /** Products of the library that are in a lineup, each once however many sessions list it. */
  readonly products: Count
  /** The same by role; null for those without one. Roles without a product are not in it. */
  readonly byRole: ReadonlyMap<ProductRole | null, Count>
  /** Their stock in pieces; `unknown` counts products whose stock nobody knows. */
  readonly stock: KnownSum
  /** Pieces set aside for sessions; `unknown` counts lineup rows without the figure. */
  readonly allocated: KnownSum
  /** Pieces that sessions plan to sell; `unknown` counts lineup rows without the figure. */
  readonly planned: KnownSum
}

interface GoodsOfPage {
  readonly productIds: ReadonlySet<Id>
  readonly allocated: KnownSum
  readonly planned: KnownSum
}

/** Adds up every lineup; a lineup is walked once for each version of it. Rows of products that are gone count as rows. */
export function goodsOnShow(plan: Plan): GoodsOnShow {
  const [stock, allocated, planned] = [tally(), tally(), tally()]
  const listed = new Set<Id>()
  for (const lineup of plan.tables.lineup.values()) {
    const goods = goodsOfPage(lineup)
    addSum(allocated, goods.allocated)
    addSum(planned, goods.planned)
    for (const id of goods.productIds) listed.add(id)
  }
  const byRole = new Map<ProductRole | null, Count>()
  let products = 0
  for (const product of pageOf(plan, 'products', '')) {
    if (!listed.has(product.id)) continue
    products += 1
    byRole.set(product.role, (byRole.get(product.role) ?? 0) + 1)
    addAmount(stock, product.stock)
  }
  return { products, byRole, stock, allocated, planned }
}

const known = new WeakMap<Page<'lineup'>, GoodsOfPage>()

function goodsOfPage(lineup: Page<'lineup'>): GoodsOfPage {
  let goods = known.get(lineup)
  if (!goods) {
    const [allocated, planned] = [tally(), tally()]
    for (const { allocatedStock, plannedUnits } of lineup) {
      addAmount(allocated, allocatedStock)
      addAmount(planned, plannedUnits)
    }
    goods = { productIds: new Set(lineup.map(({ productId }) => productId)), allocated, planned }
    known.set(lineup, goods)
  }
  return goods
}
