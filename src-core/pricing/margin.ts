import type { Fen, Rate } from '#core/plan/units.ts'
import { shareOf, type ToHandPrice } from './toHandPrice.ts'

export interface UnitCosts {
  readonly costFen: Fen
  readonly commissionRate: Rate
}

/** Gross margin of one unit: toHand − cost − toHand · commission − gift cost. Negative when it loses money. */
export function unitMarginFen(price: Pick<ToHandPrice, 'toHandFen' | 'giftCostFen'>, costs: UnitCosts): Fen {
  const { toHandFen, giftCostFen } = price
  return toHandFen - costs.costFen - shareOf(toHandFen, costs.commissionRate) - giftCostFen
}

export interface BreakEven {
  /** Margin over to-hand price; in a creator's room the commission rate takes its place. */
  readonly marginRate: Rate
  readonly refundRate: Rate
  readonly platformFeeRate: Rate
}

/**
 * Break-even ROI 保本ROI = 1 ÷ [marginRate × (1 − refundRate) × (1 − platformFeeRate)]: below it every yuan of spend
 * loses money. null where nothing is left to pay for spend (no margin, all refunded), since no ROI breaks even then.
 */
export function breakEvenRoi({ marginRate, refundRate, platformFeeRate }: BreakEven): number | null {
  const kept = marginRate * (1 - refundRate) * (1 - platformFeeRate)
  return kept > 0 ? 1 / kept : null
}
