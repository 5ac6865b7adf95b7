import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion } from '#core/plan/apportion.ts'
import type { Offer } from '#core/plan/records/show.ts'
import { breakEvenRoi, unitMarginFen } from '#core/pricing/margin.ts'
import { splitEveryReduction } from '#core/pricing/splitEveryReduction.ts'
import { toHandPrice } from '#core/pricing/toHandPrice.ts'

const coupon = (threshold: number, cut: number): Offer => ({
  kind: 'fullReduction',
  thresholdFen: threshold * 100,
  cutFen: cut * 100,
})
const percent = (rate: number): Offer => ({ kind: 'percentOff', rate })

describe('to-hand price', () => {
  it.each<[name: string, live: number, offers: Offer[], toHand: number]>([
    ['the published 80 元, 官方立减 9 折, 店券 满 80 减 5 is 67', 8000, [percent(0.1), coupon(80, 5)], 6700],
    ['官方立减 goes first wherever it stands', 8000, [coupon(80, 5), percent(0.1)], 6700],
    ['a coupon whose threshold is not met takes nothing', 7999, [percent(0.1), coupon(80, 5)], 7199],
    ['no offers leave the live price', 2400, [], 2400],
    [
      '每满 30 减 5 counts whole times',
      10000,
      [{ kind: 'everyReduction', thresholdFen: 3000, cutFen: 500 }],
      8500,
    ],
    [
      '一件直降 and cashback come off as they are',
      5000,
      [
        { kind: 'directCut', cutFen: 600 },
        { kind: 'cashback', cutFen: 400 },
      ],
      4000,
    ],
    ['a gift changes the margin, not the price', 5000, [{ kind: 'gift', name: '小样', costFen: 300 }], 5000],
    ['no price falls below zero', 300, [{ kind: 'directCut', cutFen: 600 }], 0],
    ['a share is rounded half up to the fen', 2405, [percent(0.1)], 2164],
  ])('%s', (_name, live, offers, toHand) => {
    expect(toHandPrice(live, offers).toHandFen).toBe(toHand)
  })

  it('is the live price less what its layers take', () => {
    const offer: fc.Arbitrary<Offer> = fc.oneof(
      fc.integer({ min: 0, max: 100 }).map((p) => percent(p / 100)),
      fc.tuple(fc.nat(300), fc.nat(100)).map(([t, c]) => coupon(t, c)),
      fc
        .tuple(fc.nat(300), fc.nat(100))
        .map(([t, c]): Offer => ({ kind: 'everyReduction', thresholdFen: t * 100, cutFen: c * 100 })),
    )
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.array(offer, { maxLength: 5 }), (live, offers) => {
        const { toHandFen, layers } = toHandPrice(live, offers)
        expect(layers.reduce((left, layer) => left - layer.cutFen, live)).toBe(toHandFen)
        expect(toHandFen).toBeGreaterThanOrEqual(0)
        expect(layers).toHaveLength(offers.length)
      }),
    )
  })
})

describe('每满减 over a basket', () => {
  it('is split in proportion, remainders to the largest', () => {
    expect(splitEveryReduction([10_000, 5_000, 15_000], 30_000, 5_000)).toEqual([1667, 833, 2500])
    expect(splitEveryReduction([10_000, 10_000], 30_000, 5_000)).toEqual([0, 0])
  })
})

describe('margin', () => {
  it('takes cost, commission and gifts off the to-hand price', () => {
    expect(unitMarginFen({ toHandFen: 6700, giftCostFen: 300 }, { costFen: 2000, commissionRate: 0.2 })).toBe(
      3060,
    )
    expect(unitMarginFen({ toHandFen: 1000, giftCostFen: 0 }, { costFen: 1200, commissionRate: 0 })).toBe(
      -200,
    )
  })

  it.each([
    [0.5, 0, 0, 2],
    [0.4, 0.2, 0.05, 1 / (0.4 * 0.8 * 0.95)],
    [0, 0.1, 0.05, null],
    [-0.1, 0.1, 0.05, null],
    [0.4, 1, 0.05, null],
  ])(
    '保本ROI of margin %d, refunds %d, platform fee %d is %d',
    (marginRate, refundRate, platformFeeRate, roi) => {
      const result = breakEvenRoi({ marginRate, refundRate, platformFeeRate })
      if (roi === null) expect(result).toBeNull()
      else expect(result).toBeCloseTo(roi, 12)
    },
  )
})

describe('apportion', () => {
  it('gives whole parts that sum to the total, each within one of its exact share', () => {
    const weights = fc.array(fc.oneof(fc.nat(1000), fc.double({ min: 0, max: 1000, noNaN: true })), {
      minLength: 1,
      maxLength: 1440,
    })
    fc.assert(
      fc.property(fc.nat(2_000_000_000), weights, (total, shares) => {
        const parts = apportion(total, shares)
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total)
        const sum = shares.reduce((all, share) => all + share, 0)
        for (const [i, part] of parts.entries()) {
          const exact = sum > 0 ? (total * (shares[i] ?? 0)) / sum : total / shares.length
          expect(Math.abs(part - exact)).toBeLessThanOrEqual(1.001)
          expect(part).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('has nothing to give to nobody', () => {
    expect(apportion(5, [])).toEqual([])
    expect(apportion(7, [0, 0, 0])).toEqual([3, 2, 2])
  })
})
