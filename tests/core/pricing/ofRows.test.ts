import { describe, expect, it } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { Row } from '#core/plan/tables.ts'
import { breakEvenOfRow, marginOfRow } from '#core/pricing/marginOfRow.ts'
import { parityFaults } from '#core/pricing/parityFaults.ts'
import { priceSpans, pricesAt } from '#core/pricing/priceSpans.ts'
import { waterfall } from '#core/pricing/waterfall.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

/** 80 yuan, 官方立减 9 折, 店券 满 80 减 5, and a sample of 1.5 yuan: 67.00 to hand. */
const row: Pick<Row<'lineup'>, 'liveFen' | 'offers'> = {
  liveFen: 8000,
  offers: [
    { kind: 'percentOff', rate: 0.1 },
    { kind: 'fullReduction', thresholdFen: 8000, cutFen: 500 },
    { kind: 'gift', name: '小样', costFen: 150 },
  ],
}
const product = { listFen: 9900, costFen: 3000, commissionRate: 0.1, refundRate: 0.2 }

describe('the margin of a lineup row', () => {
  it('is what is left of the to-hand price: 67.00 − 30.00 − 6.70 − 1.50', () => {
    expect(marginOfRow(row, product)).toEqual({
      known: true,
      value: { marginFen: 2880, marginRate: 2880 / 6700 },
    })
  })

  it.each([
    ['no live price', { ...row, liveFen: null }, product, ['liveFen']],
    [
      'no cost and no commission',
      row,
      { costFen: null, commissionRate: null },
      ['costFen', 'commissionRate'],
    ],
  ])('says what is missing with %s', (_, priced, costed, missing) => {
    expect(marginOfRow(priced, costed)).toEqual({ known: false, missing })
  })

  it('gives the break-even ROI of a room of ours, and of a creator’s by the commission', () => {
    const settings = { platformFeeRate: 0.05 }
    const own = breakEvenOfRow(row, product, settings, 'F')
    expect(own).toMatchObject({ known: true, value: expect.closeTo(1 / ((2880 / 6700) * 0.8 * 0.95), 10) })
    expect(breakEvenOfRow(row, { ...product, costFen: null }, settings, 'A')).toMatchObject({
      known: true,
      value: expect.closeTo(1 / (0.1 * 0.8 * 0.95), 10),
    })
    expect(breakEvenOfRow(row, { ...product, costFen: 9000 }, settings, 'F')).toEqual({
      known: true,
      value: null,
    })
    expect(breakEvenOfRow(row, { ...product, refundRate: null }, settings, 'C')).toEqual({
      known: false,
      missing: ['refundRate'],
    })
  })
})

describe('the price waterfall', () => {
  it('goes from the list price to the margin, bar by bar', () => {
    expect(waterfall(row, product)).toEqual({
      missing: [],
      steps: [
        { kind: 'list', fromFen: 0, toFen: 9900 },
        { kind: 'mark', fromFen: 9900, toFen: 8000 },
        { kind: 'live', fromFen: 0, toFen: 8000 },
        { kind: 'percentOff', fromFen: 8000, toFen: 7200 },
        { kind: 'fullReduction', fromFen: 7200, toFen: 6700 },
        { kind: 'toHand', fromFen: 0, toFen: 6700 },
        { kind: 'cost', fromFen: 6700, toFen: 3700 },
        { kind: 'commission', fromFen: 3700, toFen: 3030 },
        { kind: 'gifts', fromFen: 3030, toFen: 2880 },
        { kind: 'margin', fromFen: 0, toFen: 2880 },
      ],
    })
  })

  it('ends where a figure is unknown', () => {
    const { steps, missing } = waterfall(row, { ...product, costFen: null })
    expect(steps.at(-1)).toEqual({ kind: 'toHand', fromFen: 0, toFen: 6700 })
    expect(missing).toEqual(['costFen'])
    expect(waterfall({ ...row, liveFen: null }, product)).toEqual({
      steps: [{ kind: 'list', fromFen: 0, toFen: 9900 }],
      missing: ['liveFen'],
    })
  })
})

/** One product at 99 yuan in a room at 20:00, at 95 in another room the next day, and at 89 with a creator in between. */
function offered(): Plan {
  const at = (id: string, roomId: string, start: number): Row<'sessions'> =>
    blankRow('sessions', { id, planId, roomId, start, duration: 60 })
  const listed = (id: string, sessionId: string, liveFen: number | null): Row<'lineup'> =>
    blankRow('lineup', { id, planId, sessionId, productId: 'p1', order: 'a0', liveFen })
  return planWith({
    rooms: ['room', 'other'].map((id) => blankRow('rooms', { id, planId, name: id })),
    sessions: [at('s1', 'room', minuteAt('20:00')), at('s2', 'other', minuteAt('44:00'))],
    products: [blankRow('products', { id: 'p1', planId, name: '面膜' })],
    lineup: [listed('l1', 's1', 9900), listed('l2', 's2', 9500)],
    creators: [blankRow('creators', { id: 'c1', planId, name: '小鹿' })],
    bookings: [
      blankRow('bookings', {
        id: 'b1',
        planId,
        creatorId: 'c1',
        start: minuteAt('30:00'),
        duration: 20,
        products: [{ productId: 'p1', priceFen: 8900, mechanism: '' }],
      }),
    ],
    placements: [
      blankRow('placements', {
        id: 'z1',
        planId,
        start: minuteAt('20:30'),
        duration: 60,
        productIds: ['p1'],
      }),
    ],
  })
}

describe('the prices of a product over time', () => {
  it('are listed wherever it is offered, in order, those that nobody said too', () => {
    expect(priceSpans(offered(), 'p1').map(({ id, toHandFen }) => [id, toHandFen])).toEqual([
      ['l1', 9900],
      ['z1', null],
      ['b1', 8900],
      ['l2', 9500],
    ])
    expect(priceSpans(offered(), 'p2')).toEqual([])
  })

  it('are told for a minute', () => {
    expect(pricesAt(offered(), 'p1', minuteAt('20:45')).map(({ id }) => id)).toEqual(['l1', 'z1'])
    expect(pricesAt(offered(), 'p1', minuteAt('30:20')).map(({ id }) => id)).toEqual([])
  })

  it('break parity where another seller is cheaper while prices are protected', () => {
    const faults = (days: number) =>
      parityFaults(priceSpans(offered(), 'p1'), days).map(({ dear, cheap, differenceFen }) => [
        dear.id,
        cheap.id,
        differenceFen,
      ])
    expect(faults(15)).toEqual([
      ['l1', 'b1', 1000],
      ['l2', 'b1', 600],
    ])
    expect(faults(0)).toEqual([])
  })
})
