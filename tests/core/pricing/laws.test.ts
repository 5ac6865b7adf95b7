import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageOf } from '#core/plan/Plan.ts'
import type { Offer } from '#core/plan/records/show.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { breakEvenOfRow, marginOfRow } from '#core/pricing/marginOfRow.ts'
import { type PricedSpan, parityFaults, sellerOf } from '#core/pricing/parityFaults.ts'
import { priceOfRow, pricesOfLineup } from '#core/pricing/priceOfRow.ts'
import { type PriceSpan, priceSpans } from '#core/pricing/priceSpans.ts'
import { splitEveryReduction } from '#core/pricing/splitEveryReduction.ts'
import { waterfall } from '#core/pricing/waterfall.ts'
import { anyFullPlan } from '#tests/build/anyFullPlan.ts'

const yuan = (max: number) => fc.nat(max).map((each) => each * 100)
const rate = fc.nat(100).map((percent) => percent / 100)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4 })

const anyOffer: fc.Arbitrary<Offer> = fc.oneof(
  rate.map((each): Offer => ({ kind: 'percentOff', rate: each })),
  yuan(50).map((cutFen): Offer => ({ kind: 'directCut', cutFen })),
  fc.tuple(yuan(300), yuan(50)).map(
    ([thresholdFen, cutFen]): Offer => ({
      kind: 'fullReduction',
      thresholdFen,
      cutFen,
    }),
  ),
  fc.tuple(yuan(300), yuan(50)).map(
    ([thresholdFen, cutFen]): Offer => ({
      kind: 'everyReduction',
      thresholdFen,
      cutFen,
    }),
  ),
  yuan(30).map((cutFen): Offer => ({ kind: 'cashback', cutFen })),
  yuan(20).map((costFen): Offer => ({ kind: 'gift', name: '小样', costFen })),
  fc.tuple(yuan(50), yuan(100)).map(
    ([depositFen, worthFen]): Offer => ({
      kind: 'deposit',
      depositFen,
      worthFen,
    }),
  ),
)

const anyRow = fc.record({
  liveFen: maybe(fc.nat(100_000)),
  offers: fc.array(anyOffer, { maxLength: 4 }),
})
const anyProduct = fc.record({
  listFen: maybe(fc.nat(150_000)),
  costFen: maybe(fc.nat(60_000)),
  commissionRate: maybe(rate),
  refundRate: maybe(rate),
})

describe('the price waterfall of any row', () => {
  it('hangs each bar where the one before it ends, and ends with the margin', () => {
    fc.assert(
      fc.property(anyRow, anyProduct, (row, product) => {
        const { steps, missing } = waterfall(row, product)
        for (const [index, { fromFen, toFen }] of steps.slice(1).entries()) {
          const before = steps[index]?.toFen
          expect(fromFen === 0 ? [fromFen, toFen] : [fromFen]).toContain(before)
        }
        const margin = marginOfRow(row, product)
        if (margin.known) {
          expect(missing).toEqual([])
          expect(steps.at(-1)).toEqual({ kind: 'margin', fromFen: 0, toFen: margin.value.marginFen })
        } else {
          expect(missing.length).toBeGreaterThan(0)
          expect(margin.missing).toEqual(expect.arrayContaining([...missing]))
        }
        const toHand = steps.find(({ kind }) => kind === 'toHand')
        expect(toHand?.toFen).toBe(priceOfRow(row)?.toHandFen)
      }),
    )
  })
})

describe('the break-even ROI of any row', () => {
  it('earns back exactly what is spent, in a room of ours', () => {
    fc.assert(
      fc.property(anyRow, anyProduct, rate, (row, product, platformFeeRate) => {
        const even = breakEvenOfRow(row, product, { platformFeeRate }, 'F')
        const margin = marginOfRow(row, product)
        if (!even.known || !margin.known || product.refundRate === null) {
          expect(even.known).toBe(margin.known && product.refundRate !== null)
          return
        }
        const kept = (margin.value.marginRate ?? 0) * (1 - product.refundRate) * (1 - platformFeeRate)
        if (even.value === null) expect(kept).toBeLessThanOrEqual(0)
        else expect(even.value * kept).toBeCloseTo(1, 9)
      }),
    )
  })

  it('asks for no price and no cost in a creator’s room', () => {
    fc.assert(
      fc.property(anyRow, anyProduct, fc.constantFrom('A' as const, 'T' as const), (row, product, fact) => {
        const fees = { platformFeeRate: 0.05 }
        const bare = breakEvenOfRow({ liveFen: null, offers: [] }, { ...product, costFen: null }, fees, fact)
        expect(breakEvenOfRow(row, product, fees, fact)).toEqual(bare)
      }),
    )
  })
})

describe('每满减 over any basket', () => {
  it('gives away the whole reduction to the fen, and from no line more than it costs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(100_000), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 50_000 }),
        fc.nat(50_000),
        (lines, thresholdFen, cutFen) => {
          const cuts = splitEveryReduction(lines, thresholdFen, cutFen)
          const total = lines.reduce((sum, each) => sum + each, 0)
          expect(cuts.reduce((sum, each) => sum + each, 0)).toBe(
            Math.min(total, Math.floor(total / thresholdFen) * cutFen),
          )
          for (const [index, cut] of cuts.entries()) expect(cut).toBeLessThanOrEqual(lines[index] ?? 0)
        },
      ),
    )
  })
})

describe('the prices of a product in any plan', () => {
  it('are those of every row, booking and slot that has it, in order of start', () => {
    fc.assert(
      fc.property(anyFullPlan, (plan) => {
        for (const { id } of pageOf(plan, 'products', '')) {
          const spans = priceSpans(plan, id)
          expect(spans.map(({ start }) => start)).toEqual(
            spans.map(({ start }) => start).sort((a, b) => a - b),
          )
          const listed = pageOf(plan, 'sessions', '').flatMap((session) => {
            const lineup = pageOf(plan, 'lineup', session.id)
            const prices = pricesOfLineup(lineup)
            return lineup.flatMap((row, index) => (row.productId === id ? [[row.id, prices[index]]] : []))
          })
          const found = spans.flatMap((span) => (span.table === 'lineup' ? [[span.id, span.toHandFen]] : []))
          expect(new Set(found.map(String))).toEqual(new Set(listed.map(String)))
          const booked = pageOf(plan, 'bookings', '').flatMap(({ products }) =>
            products.filter(({ productId }) => productId === id),
          )
          expect(spans.filter(({ table }) => table === 'bookings')).toHaveLength(booked.length)
        }
      }),
      { numRuns: 40 },
    )
  })
})

const anySpans: fc.Arbitrary<PriceSpan[]> = fc
  .array(
    fc.record({
      start: fc.nat(20 * minutesPerDay),
      duration: fc.integer({ min: 1, max: 600 }),
      room: fc.constantFrom('r1', 'r2', null),
      toHandFen: maybe(fc.nat(5).map((each) => 1000 + each)),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ start, duration, room, toHandFen }, index) => ({
      table: room === null ? 'bookings' : 'lineup',
      page: room === null ? '' : `s${index}`,
      id: `x${index}`,
      roomId: room,
      creatorId: null,
      start,
      end: start + duration,
      toHandFen,
    })),
  )

describe('price parity', () => {
  it('finds just the prices that some other seller undercuts in the days of protection, and by how much at most', () => {
    fc.assert(
      fc.property(anySpans, fc.nat(15), (spans, days) => {
        const isPriced = (span: PriceSpan): span is PricedSpan => span.toHandFen !== null
        const expected = spans.filter(isPriced).flatMap((dear) => {
          const undercut = spans
            .filter(isPriced)
            .filter((each) => sellerOf(each) !== sellerOf(dear) && each.toHandFen < dear.toHandFen)
            .filter((each) => reaches(each, dear, days))
            .map((each) => dear.toHandFen - each.toHandFen)
          return undercut.length === 0 ? [] : [[dear.id, Math.max(...undercut)]]
        })
        const found = parityFaults(spans, days).map(({ dear, differenceFen }) => [dear.id, differenceFen])
        expect(found).toEqual(expected)
      }),
    )
  })

  it('finds no less with more days of protection', () => {
    fc.assert(
      fc.property(anySpans, fc.nat(15), fc.nat(15), (spans, days, more) => {
        const ids = (within: number) => parityFaults(spans, within).map(({ dear }) => dear.id)
        expect(ids(days + more)).toEqual(expect.arrayContaining(ids(days)))
      }),
    )
  })
})

/** Whether some minute of one is no more than so many days from some minute of the other. */
const reaches = (a: PriceSpan, b: PriceSpan, days: number): boolean =>
  a.start <= b.end - 1 + days * minutesPerDay && b.start <= a.end - 1 + days * minutesPerDay
