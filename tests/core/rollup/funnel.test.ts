import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Funnel,
  type FunnelFactor,
  funnelFactors,
  gmvOfFunnel,
  gpmFen,
  solveFunnel,
} from '#core/rollup/funnel.ts'

/** An evening of 3 000 000 exposures: 8 % enter, 90 % see a product, 12 % click, 6 % buy, for 86.00 on average. */
const evening: Funnel = {
  exposures: 3_000_000,
  enterRate: 0.08,
  productExposureRate: 0.9,
  clickRate: 0.12,
  conversionRate: 0.06,
  averageOrderFen: 8600,
}

describe('the funnel of an evening', () => {
  it('comes to 133 747.20 yuan', () => {
    expect(gmvOfFunnel(evening)).toBe(13_374_720)
  })

  it.each<[question: string, factor: FunnelFactor, gmvFen: number, answer: number]>([
    ['how many exposures bring 200 000 yuan', 'exposures', 20_000_000, 4_486_075.22],
    ['what share has to buy for 200 000 yuan', 'conversionRate', 20_000_000, 0.0897215],
    ['what an order has to come to for 200 000 yuan', 'averageOrderFen', 20_000_000, 12_860.08],
    ['what a target of 0 needs', 'exposures', 0, 0],
  ])('tells %s', (_, factor, gmvFen, answer) => {
    const solved = solveFunnel({ ...evening, [factor]: null }, gmvFen)
    expect(solved).toMatchObject({ ok: true, factor })
    if (solved.ok) expect(Math.abs(solved.funnel[factor] - answer)).toBeLessThanOrEqual(answer * 1e-6)
  })

  it('says by how much a target is out of reach', () => {
    expect(solveFunnel({ ...evening, conversionRate: null }, 300_000_000)).toEqual({
      ok: false,
      fault: 'rate-over-one',
      factor: 'conversionRate',
      value: expect.closeTo(1.3458, 4),
    })
  })

  it.each<[name: string, factors: { readonly [F in FunnelFactor]: number | null }, refusal: object]>([
    ['nothing open', evening, { fault: 'none-open', factor: null }],
    [
      'two open',
      { ...evening, clickRate: null, enterRate: null },
      { fault: 'several-open', factor: 'enterRate' },
    ],
    [
      'a factor of 0, and says which',
      { ...evening, clickRate: 0, exposures: null },
      { fault: 'zero-factor', factor: 'clickRate' },
    ],
    [
      'factors so small that no number of exposures makes up for them',
      { ...evening, enterRate: 1e-200, clickRate: 1e-115, exposures: null },
      { fault: 'zero-factor', factor: 'exposures' },
    ],
  ])('is refused with %s', (_, factors, refusal) => {
    expect(solveFunnel(factors, 13_374_720)).toEqual({ ok: false, ...refusal })
  })

  it('brings the target to the fen with whichever factor is solved, or says that it cannot', () => {
    const rate = fc.double({ min: 0.0001, max: 1, noNaN: true })
    const anyFunnel = fc.record({
      exposures: fc.integer({ min: 1, max: 1_000_000_000 }),
      enterRate: rate,
      productExposureRate: rate,
      clickRate: rate,
      conversionRate: rate,
      averageOrderFen: fc.integer({ min: 1, max: 1_000_000 }),
    })
    fc.assert(
      fc.property(
        anyFunnel,
        fc.constantFrom(...funnelFactors),
        fc.nat(10_000_000_000),
        (funnel, factor, gmvFen) => {
          const solved = solveFunnel({ ...funnel, [factor]: null }, gmvFen)
          if (solved.ok) {
            expect(gmvOfFunnel(solved.funnel)).toBe(gmvFen)
            expect(solved.funnel).toEqual({ ...funnel, [factor]: solved.funnel[factor] })
          } else {
            expect(solved).toMatchObject({ fault: 'rate-over-one', factor })
            expect(gmvOfFunnel({ ...funnel, [factor]: 1 })).toBeLessThanOrEqual(gmvFen)
          }
        },
      ),
    )
  })
})

describe('GPM', () => {
  it('is what a thousand views pay: 133 747.20 yuan over 240 000 views are 557.28', () => {
    expect(gpmFen(13_374_720, 240_000)).toBe(55_728)
  })

  it('is unknown without views', () => {
    expect(gpmFen(13_374_720, 0)).toBeNull()
  })
})
