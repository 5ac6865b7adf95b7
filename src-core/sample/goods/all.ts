import type { Offer } from '#core/plan/records/show.ts'
import { type Fen, fenPerYuan } from '#core/plan/units.ts'
import { toHandPrice } from '#core/pricing/toHandPrice.ts'
import { beauty } from './beauty.ts'
import { household } from './household.ts'
import type { SampleGood } from './SampleGood.ts'
import { skincare } from './skincare.ts'

/** Every product of the sample plan. */
export const sampleGoods: readonly SampleGood[] = [...skincare, ...beauty, ...household]

const byNo = new Map(sampleGoods.map((good) => [good.no, good]))

export function goodOf(no: string): SampleGood {
  const good = byNo.get(no)
  if (!good) throw new Error(`the sample has no product ${no}`)
  return good
}

/** Prices of the sample have whole fen: yuan with one decimal at most. */
export const fenOf = (yuan: number): Fen => Math.round(yuan * fenPerYuan)

/** What every room asks of a good to hand. */
export const handFenOf = ({ liveYuan, offers }: SampleGood): Fen =>
  toHandPrice(fenOf(liveYuan), offers as readonly Offer[]).toHandFen
