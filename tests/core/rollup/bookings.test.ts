import { describe, expect, it } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import { bookingStatuses } from '#core/plan/records/people.ts'
import type { Row } from '#core/plan/tables.ts'
import { bookingMoney, bookingTotals } from '#core/rollup/bookingMoney.ts'
import { bookingPipeline } from '#core/rollup/bookingPipeline.ts'
import { sampleState } from '#core/rollup/sampleState.ts'
import { planId } from '#tests/build/plan.ts'

const booking = (id: string, fields: Partial<Row<'bookings'>> = {}): Row<'bookings'> =>
  blankRow('bookings', { id, planId, creatorId: 'c', start: 0, duration: 20, ...fields })

const booked = (productId: string, priceFen: number | null = null) => ({ productId, priceFen, mechanism: '' })

const refunds = (rates: { readonly [id: string]: number | null }) =>
  new Map(Object.entries(rates).map(([id, refundRate]) => [id, { refundRate }]))

const fee5 = { platformFeeRate: 0.05 }

describe('the pipeline of bookings', () => {
  it('has every status in order, with its bookings by slot and its money', () => {
    const columns = bookingPipeline([
      booking('late', { status: 'scheduled', start: 90, feeFen: 100, expectedGmvFen: 5000 }),
      booking('early', { status: 'scheduled', start: 10, feeFen: 30, expectedGmvFen: null }),
      booking('new', { feeFen: null }),
    ])
    expect(columns.map(({ status }) => status)).toEqual(bookingStatuses)
    const scheduled = columns.find(({ status }) => status === 'scheduled')
    expect(scheduled?.bookings.map(({ id }) => id)).toEqual(['early', 'late'])
    expect(scheduled).toMatchObject({ fee: { sum: 130, unknown: 0 }, expectedGmv: { sum: 5000, unknown: 1 } })
    expect(columns[0]).toMatchObject({ fee: { sum: 0, unknown: 1 } })
  })
})

describe('the money of a booking', () => {
  const of = (fields: Partial<Row<'bookings'>>, rates: { readonly [id: string]: number | null }) =>
    bookingMoney(booking('b', fields), refunds(rates), fee5)

  it('breaks even at fee ÷ [commission × (1 − refunds) × (1 − platform fee)]', () => {
    const { breakEvenGmvFen, commissionFen, costFen, headroomFen } = of(
      { feeFen: 100_000_00, commissionRate: 0.2, expectedGmvFen: 800_000_00, products: [booked('p')] },
      { p: 0.1 },
    )
    // 100 000 ÷ (0.2 × 0.9 × 0.95) = 584 795.3216… yuan, and the fen above it.
    expect(breakEvenGmvFen).toEqual({ known: true, value: 584_795_33 })
    expect(commissionFen).toEqual({ known: true, value: 160_000_00 })
    expect(costFen).toEqual({ known: true, value: 260_000_00 })
    expect(headroomFen).toEqual({ known: true, value: 800_000_00 - 584_795_33 })
  })

  it('is exact where the figure is whole', () => {
    const { breakEvenGmvFen } = of({ feeFen: 19_000, commissionRate: 0.2, products: [booked('p')] }, { p: 0 })
    expect(breakEvenGmvFen).toEqual({ known: true, value: 100_000 })
  })

  it('weighs refunds by the booked prices where they differ', () => {
    const { breakEvenGmvFen } = of(
      { feeFen: 950, commissionRate: 1, products: [booked('p', 300), booked('q', 100)] },
      { p: 0, q: 0.4 },
    )
    // 10 % of what is sold comes back: 950 ÷ (1 × 0.9 × 0.95).
    expect(breakEvenGmvFen).toEqual({ known: true, value: 1112 })
  })

  it.each<[string, Partial<Row<'bookings'>>, { [id: string]: number | null }, readonly string[]]>([
    ['the fee', { commissionRate: 0.2, products: [booked('p')] }, { p: 0.1 }, ['feeFen']],
    ['the commission', { feeFen: 1, products: [booked('p')] }, { p: 0.1 }, ['commissionRate']],
    ['a product', { feeFen: 1, commissionRate: 0.2 }, {}, ['products']],
    [
      'a refund rate',
      { feeFen: 1, commissionRate: 0.2, products: [booked('p')] },
      { p: null },
      ['refundRate'],
    ],
    [
      'a price to weigh by',
      { feeFen: 1, commissionRate: 0.2, products: [booked('p', 3), booked('q')] },
      { p: 0, q: 0.4 },
      ['priceFen'],
    ],
  ])('says that %s is missing instead of guessing', (_, fields, rates, missing) => {
    expect(of(fields, rates).breakEvenGmvFen).toEqual({ known: false, missing })
  })

  it('knows that nothing breaks even without a commission, and that no fee is earned back at once', () => {
    const none = of({ feeFen: 1, commissionRate: 0, products: [booked('p')], expectedGmvFen: 9 }, { p: 0 })
    expect(none.breakEvenGmvFen).toEqual({ known: true, value: null })
    expect(none.headroomFen).toEqual({ known: true, value: null })
    const free = of({ feeFen: 0, commissionRate: 0.2, products: [booked('p')] }, { p: 0 })
    expect(free.breakEvenGmvFen).toEqual({ known: true, value: 0 })
  })

  it('is added up with what is unknown counted', () => {
    const known = { feeFen: 19_000, commissionRate: 0.2, expectedGmvFen: 50_000, products: [booked('p')] }
    const sample = { costFen: 88, trackingNo: '', signed: false }
    const totals = bookingTotals([booking('a', { ...known, sample }), booking('b')], refunds({ p: 0 }), fee5)
    expect(totals).toEqual({
      fee: { sum: 19_000, unknown: 1 },
      commission: { sum: 10_000, unknown: 1 },
      samples: { sum: 88, unknown: 1 },
      expectedGmv: { sum: 50_000, unknown: 1 },
      breakEvenGmv: { sum: 100_000, unknown: 1 },
    })
  })
})

describe('a sample', () => {
  const sample = (trackingNo: string, signed: boolean) => ({ costFen: null, trackingNo, signed })
  it.each([
    ['to-send', 'negotiating', sample('', false)],
    ['to-send', 'scheduled', sample(' ', false)],
    ['on-the-way', 'scheduled', sample('SF1', false)],
    ['on-the-way', 'sample-sent', sample('', false)],
    ['signed', 'scheduled', sample('', true)],
  ] as const)('is %s while %s', (state, status, of) => {
    expect(sampleState({ status, sample: of })).toBe(state)
  })
})
