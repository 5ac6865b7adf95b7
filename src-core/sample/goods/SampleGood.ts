import type { Offer, ProductRole } from '#core/plan/records/show.ts'
import { fenPerYuan } from '#core/plan/units.ts'

/** A product of the sample plan as its merchandiser would write it down. Money in yuan. */
export interface SampleGood {
  /** 商品ID; what the other parts of the sample call it by. */
  readonly no: string
  readonly name: string
  readonly sku: string
  readonly brand: string
  readonly category: string
  readonly role: ProductRole
  readonly listYuan: number
  readonly liveYuan: number
  readonly offers: readonly Offer[]
  /** 机制, as it is said. */
  readonly mechanism: string
  readonly costYuan: number
  readonly floorYuan: number
  readonly commissionRate: number
  readonly refundRate: number
  readonly experienceScore: number
  readonly leadTimeHours: number
  readonly sellingPoints: readonly string[]
  readonly forbiddenClaims: readonly string[]
  /** What the host says about it. */
  readonly pitch: string
}

/** Name, size, role; list, live, cost and floor in yuan; refunds in percent, experience score. */
export type Figures = readonly [
  no: string,
  name: string,
  sku: string,
  role: ProductRole,
  listYuan: number,
  liveYuan: number,
  costYuan: number,
  floorYuan: number,
  refundPercent: number,
  experienceScore: number,
]

/** How it is sold: price layers, the mechanism said of them, selling points and what is said about it. */
export interface Telling {
  readonly offers?: readonly Offer[]
  readonly mechanism: string
  readonly points: readonly string[]
  readonly pitch: string
  readonly never?: readonly string[]
}

/** Writes down products of one category of a brand, with the commission and the lead time they share. */
export const goodsOf =
  (brand: string, category: string, commissionRate: number, leadTimeHours: number) =>
  (figures: Figures, { offers = [], mechanism, points, pitch, never = [] }: Telling): SampleGood => {
    const [no, name, sku, role, listYuan, liveYuan, costYuan, floorYuan, refundPercent, experienceScore] =
      figures
    return {
      ...{ no, name, sku, brand, category, role, listYuan, liveYuan, offers, mechanism, costYuan, floorYuan },
      ...{ commissionRate, leadTimeHours, experienceScore, refundRate: refundPercent / 100 },
      ...{ sellingPoints: points, forbiddenClaims: never, pitch },
    }
  }

/** 官方立减: a share off. */
export const off = (percent: number): Offer => ({ kind: 'percentOff', rate: percent / 100 })
/** 一件直降. */
export const cut = (yuan: number): Offer => ({ kind: 'directCut', cutFen: yuan * fenPerYuan })
/** 店券 满 X 减 Y. */
export const coupon = (thresholdYuan: number, yuan: number): Offer => ({
  kind: 'fullReduction',
  thresholdFen: thresholdYuan * fenPerYuan,
  cutFen: yuan * fenPerYuan,
})
/** 定金 X 抵 Y. */
export const deposit = (yuan: number, worthYuan: number): Offer => ({
  kind: 'deposit',
  depositFen: yuan * fenPerYuan,
  worthFen: worthYuan * fenPerYuan,
})
/** 赠品, and what one costs. */
export const gift = (name: string, costYuan: number): Offer => ({
  kind: 'gift',
  name,
  costFen: Math.round(costYuan * fenPerYuan),
})
