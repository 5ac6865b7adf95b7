import type { Offer } from '#core/plan/records/show.ts'
import type { Fen } from '#core/plan/units.ts'

/** One layer of the waterfall from live price to 到手价. `cutFen` is what it takes off one unit. */
export interface PriceLayer {
  readonly offer: Offer
  readonly cutFen: Fen
}

export interface ToHandPrice {
  readonly toHandFen: Fen
  /** Every offer in the order in which it counted, those that took nothing off too. */
  readonly layers: readonly PriceLayer[]
  /** What the gifts of one unit cost the merchant. */
  readonly giftCostFen: Fen
}

const noLayers: readonly PriceLayer[] = []

/**
 * To-hand price 到手价 of one unit bought alone: live price, then its offers. 官方立减 goes first wherever it stands in
 * the list and is rounded to the fen, 店券 thresholds are tested against the price before it, 每满减 against what is left
 * when its turn comes, and no layer takes more than is left.
 * Source: published example 80 元, 官方立减 9 折, 店券 满 80 减 5 → 80 − 8 − 5 = 67 元 (design: domain, Price).
 */
export function toHandPrice(liveFen: Fen, offers: readonly Offer[]): ToHandPrice {
  if (offers.length === 0) return { toHandFen: liveFen, layers: noLayers, giftCostFen: 0 }
  const layers: PriceLayer[] = []
  let left = liveFen
  let giftCostFen = 0
  for (const isFirst of [true, false]) {
    for (const offer of offers) {
      if ((offer.kind === 'percentOff') !== isFirst) continue
      const cutFen = Math.min(left, cutOf(offer, liveFen, left))
      if (offer.kind === 'gift') giftCostFen += offer.costFen
      left -= cutFen
      layers.push({ offer, cutFen })
    }
  }
  return { toHandFen: left, layers, giftCostFen }
}

function cutOf(offer: Offer, liveFen: Fen, leftFen: Fen): Fen {
  switch (offer.kind) {
    case 'percentOff':
      return shareOf(liveFen, offer.rate)
    case 'directCut':
    case 'cashback':
      return offer.cutFen
    case 'fullReduction':
      return liveFen >= offer.thresholdFen ? offer.cutFen : 0
    case 'everyReduction':
      return offer.thresholdFen > 0 ? Math.floor(leftFen / offer.thresholdFen) * offer.cutFen : 0
    case 'deposit':
      return Math.max(0, offer.worthFen - offer.depositFen)
    case 'gift':
      return 0
  }
}

/** A share of money, half up to the fen. Rates are typed in percent, so they are exact in ten-thousandths. */
export function shareOf(fen: Fen, rate: number): Fen {
  const basisPoints = Math.round(rate * 10_000)
  return Math.floor((fen * basisPoints + 5_000) / 10_000)
}
