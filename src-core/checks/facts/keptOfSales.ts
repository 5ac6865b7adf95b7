import type { Room } from '#core/plan/records/calendar.ts'
import type { Product } from '#core/plan/records/show.ts'
import type { Fen, Id, Rate } from '#core/plan/units.ts'
import { unitMarginFen } from '#core/pricing/margin.ts'
import { isCreatorsRoom } from '#core/pricing/marginOfRow.ts'
import type { ToHandPrice } from '#core/pricing/toHandPrice.ts'
import type { PlanFacts } from './PlanFacts.ts'
import { type ListedProduct, listedProducts } from './productsOf.ts'
import type { SessionFacts } from './SessionFacts.ts'

/** What a sale of one product comes to, before the platform takes its fee. */
export interface KeptOfSale {
  readonly toHandFen: Fen
  /** Share of the price that is left after cost, commission, gifts and refunds; negative when it loses money. */
  readonly keptRate: Rate
}

export interface KeptOfSales {
  readonly ofProduct: ReadonlyMap<Id, KeptOfSale>
  /** The lowest of them; Infinity where nothing is known. */
  readonly leastRate: number
}

interface Known {
  readonly products: readonly Product[]
  readonly isCreators: boolean
  readonly kept: KeptOfSales
}

const known = new WeakMap<SessionFacts, Known>()

/**
 * What is left of the sales of a session's products: marginRate × (1 − refundRate); in a creator's room (marks A and T)
 * commissionRate × (1 − refundRate). Products without a live price or what this needs of cost or commission are not in
 * it. An unknown refund, and an unknown commission of a room of our own, count as none: the true figure is lower.
 */
export function keptOfSales(session: SessionFacts, { fact }: Room, facts: PlanFacts): KeptOfSales {
  const products = facts.rows('products')
  const isCreators = isCreatorsRoom(fact)
  const last = known.get(session)
  if (last && last.products === products && last.isCreators === isCreators) return last.kept
  const ofProduct = new Map<Id, KeptOfSale>()
  let leastRate = Number.POSITIVE_INFINITY
  for (const listed of listedProducts(session, facts)) {
    const sale = saleOf(listed, isCreators)
    if (!sale || ofProduct.has(listed.product.id)) continue
    ofProduct.set(listed.product.id, sale)
    leastRate = Math.min(leastRate, sale.keptRate)
  }
  const kept = { ofProduct, leastRate }
  known.set(session, { products, isCreators, kept })
  return kept
}

function saleOf({ price, product }: ListedProduct, isCreators: boolean): KeptOfSale | undefined {
  const rate = price && price.toHandFen > 0 ? earnedRate(price, product, isCreators) : undefined
  if (!price || rate === undefined) return undefined
  return { toHandFen: price.toHandFen, keptRate: rate * (1 - (product.refundRate ?? 0)) }
}

function earnedRate(
  price: ToHandPrice,
  { costFen, commissionRate }: Product,
  isCreators: boolean,
): Rate | undefined {
  if (isCreators) return commissionRate ?? undefined
  if (costFen === null) return undefined
  return unitMarginFen(price, { costFen, commissionRate: commissionRate ?? 0 }) / price.toHandFen
}
