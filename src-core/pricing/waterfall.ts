import type { LineupRow, Offer, Product } from '#core/plan/records/show.ts'
import type { Fen } from '#core/plan/units.ts'
import type { PricePart } from './marginOfRow.ts'
import { priceOfRow } from './priceOfRow.ts'
import { shareOf } from './toHandPrice.ts'

/**
 * A bar of the price waterfall, from one level to the next in fen. `list`, `live`, `toHand` and `margin` stand on the
 * ground (`fromFen` 0); the others hang between two levels: `mark` from list to live price, the offers, and what a unit
 * costs. A bar may end below 0.
 */
export interface WaterfallStep {
  readonly kind:
    | 'list'
    | 'mark'
    | 'live'
    | Offer['kind']
    | 'toHand'
    | 'cost'
    | 'commission'
    | 'gifts'
    | 'margin'
  readonly fromFen: Fen
  readonly toFen: Fen
}

export interface Waterfall {
  readonly steps: readonly WaterfallStep[]
  /** Why it ends before the margin; empty when it does not. */
  readonly missing: readonly PricePart[]
}

/**
 * The way of one unit from list price over live price, every offer that takes something off, and the to-hand price to
 * what is left after cost, commission and gifts. It ends where a figure is unknown: no bar is drawn from a guess.
 */
export function waterfall(
  row: Pick<LineupRow, 'liveFen' | 'offers'>,
  product: Pick<Product, 'listFen' | 'costFen' | 'commissionRate'>,
): Waterfall {
  const { listFen, costFen, commissionRate } = product
  const steps: WaterfallStep[] = listFen === null ? [] : [standing('list', listFen)]
  const price = priceOfRow(row)
  if (price === null || row.liveFen === null) return { steps, missing: ['liveFen'] }
  if (listFen !== null && listFen !== row.liveFen)
    steps.push({ kind: 'mark', fromFen: listFen, toFen: row.liveFen })
  steps.push(standing('live', row.liveFen))
  let level = row.liveFen
  const drop = (kind: WaterfallStep['kind'], fen: Fen): void => {
    if (fen === 0) return
    steps.push({ kind, fromFen: level, toFen: level - fen })
    level -= fen
  }
  for (const { offer, cutFen } of price.layers) drop(offer.kind, cutFen)
  steps.push(standing('toHand', level))
  const missing: PricePart[] = []
  if (costFen === null) missing.push('costFen')
  if (commissionRate === null) missing.push('commissionRate')
  if (costFen === null || commissionRate === null) return { steps, missing }
  drop('cost', costFen)
  drop('commission', shareOf(price.toHandFen, commissionRate))
  drop('gifts', price.giftCostFen)
  return { steps: [...steps, standing('margin', level)], missing }
}

const standing = (kind: WaterfallStep['kind'], fen: Fen): WaterfallStep => ({ kind, fromFen: 0, toFen: fen })
