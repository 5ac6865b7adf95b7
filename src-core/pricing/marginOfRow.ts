import type { PlanSettings, Room } from '#core/plan/records/calendar.ts'
import type { LineupRow, Product } from '#core/plan/records/show.ts'
import type { Fen, Rate } from '#core/plan/units.ts'
import { type Figure, knownFigure, nullsIn } from './Figure.ts'
import { breakEvenRoi, unitMarginFen } from './margin.ts'
import { priceOfRow } from './priceOfRow.ts'

/** What a margin or a break-even ROI is worked out from, and may be unknown. */
export type PricePart = 'liveFen' | 'costFen' | 'commissionRate' | 'refundRate'

export interface UnitMargin {
  /** Gross margin of one unit: to hand − cost − commission − gifts. Negative when it loses money. */
  readonly marginFen: Fen
  /** Of the to-hand price; null when that is 0. */
  readonly marginRate: number | null
}

type PricedRow = Pick<LineupRow, 'liveFen' | 'offers'>
type CostedProduct = Pick<Product, 'costFen' | 'commissionRate'>

/** Gross margin of one unit of a lineup row, or what is missing to know it: an unknown cost is not no cost. */
export function marginOfRow(row: PricedRow, product: CostedProduct): Figure<UnitMargin, PricePart> {
  const { costFen, commissionRate } = product
  const price = priceOfRow(row)
  if (price === null || costFen === null || commissionRate === null)
    return { known: false, missing: nullsIn({ liveFen: row.liveFen, costFen, commissionRate }) }
  const marginFen = unitMarginFen(price, { costFen, commissionRate })
  const marginRate = price.toHandFen > 0 ? marginFen / price.toHandFen : null
  return knownFigure({ marginFen, marginRate })
}

/** Rooms in which somebody else's shop sells for a commission: creators' and top KOLs'. */
export const isCreatorsRoom = (fact: Room['fact']): boolean => fact === 'A' || fact === 'T'

/**
 * Break-even ROI 保本ROI of a lineup row in a room of this FACT mark. In a creator's room what is earned is the
 * commission, so its rate stands in place of the margin rate and neither price nor cost is needed (design: domain,
 * Price). The value is null where no ROI breaks even.
 */
export function breakEvenOfRow(
  row: PricedRow,
  product: CostedProduct & Pick<Product, 'refundRate'>,
  { platformFeeRate }: Pick<PlanSettings, 'platformFeeRate'>,
  fact: Room['fact'],
): Figure<number | null, PricePart> {
  const { commissionRate, refundRate } = product
  const earned = isCreatorsRoom(fact) ? earnedByCreator(commissionRate) : earnedByShop(row, product)
  if (!earned.known || refundRate === null)
    return { known: false, missing: [...(earned.known ? [] : earned.missing), ...nullsIn({ refundRate })] }
  const marginRate = earned.value
  return knownFigure(marginRate === null ? null : breakEvenRoi({ marginRate, refundRate, platformFeeRate }))
}

const earnedByCreator = (commissionRate: Rate | null): Figure<Rate, PricePart> =>
  commissionRate === null ? { known: false, missing: ['commissionRate'] } : knownFigure(commissionRate)

function earnedByShop(row: PricedRow, product: CostedProduct): Figure<number | null, PricePart> {
  const margin = marginOfRow(row, product)
  return margin.known ? knownFigure(margin.value.marginRate) : margin
}
