import { describe, expect, it } from 'vitest'
import { generatePlan } from '#core/generate/generatePlan.ts'
import { presets } from '#core/generate/presets.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, planFromRows, rowsOf } from '#core/plan/Plan.ts'
import { factMarks } from '#core/plan/records/calendar.ts'
import type { Row } from '#core/plan/tables.ts'
import { daysInUse } from '#core/rollup/daysInUse.ts'
import { type FactLine, factMatrix } from '#core/rollup/factMatrix.ts'
import { baseAndBurst } from '#core/rollup/gmvBy.ts'
import { hostHours } from '#core/rollup/hostHours.ts'
import { bookingTotals, hostTotals, lineupTotals } from '#core/rollup/planTotals.ts'
import { rollUp } from '#core/rollup/rollUp.ts'
import { lineupRows } from '#tests/build/lineup.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

const own = { planId }
const booking = (id: string, fields: Partial<Row<'bookings'>>) =>
  blankRow('bookings', { ...own, id, creatorId: 'c1', start: minuteAt('21:00'), duration: 20, ...fields })

/** An F room that plans 5 990 yuan, aims at 10 000 and spends 600; a star for 8 000, another creator for what nobody knows. */
function evening(): Plan {
  const listed = lineupRows(
    {
      row: { liveFen: 5990, plannedUnits: 100, allocatedStock: 120 },
      product: { stock: 150 },
      session: { gmvTargetFen: 1_000_000 },
    },
    { row: { liveFen: 100, plannedUnits: null } },
  )
  const frame = planWith(listed)
  return planFromRows(planId, {
    plans: rowsOf(frame, 'plans'),
    rooms: rowsOf(frame, 'rooms'),
    ...listed,
    products: [...listed.products, blankRow('products', { ...own, id: 'spare', stock: 9 })],
    spend: [
      blankRow('spend', {
        ...own,
        id: 'x',
        roomId: 'room',
        start: minuteAt('20:30'),
        duration: 60,
        budgetFen: 60_000,
      }),
    ],
    targets: [
      blankRow('targets', {
        ...own,
        id: 't',
        metric: 'GMV',
        unit: '元',
        value: 900,
        scope: { kind: 'fact', of: 'C' },
      }),
    ],
    creators: [
      blankRow('creators', { ...own, id: 'c1', tier: 'star' }),
      blankRow('creators', { ...own, id: 'c2' }),
    ],
    bookings: [
      booking('b1', { status: 'scheduled', expectedGmvFen: 800_000 }),
      booking('b2', { creatorId: 'c2', status: 'contacted' }),
    ],
    hosts: [
      blankRow('hosts', { ...own, id: 'h1', costFenPerHour: 10_000 }),
      blankRow('hosts', { ...own, id: 'h2' }),
      blankRow('hosts', { ...own, id: 'h3', costFenPerHour: 10_000 }),
    ],
    shifts: ['h1', 'h2'].map((hostId) =>
      blankRow('shifts', {
        ...own,
        id: hostId,
        hostId,
        roomId: 'room',
        start: minuteAt('20:00'),
        duration: 90,
      }),
    ),
  })
}

describe('totals of a plan', () => {
  it('count listed products once, and what is unknown of them apart', () => {
    expect(lineupTotals(evening())).toEqual({
      products: 2,
      library: 3,
      orders: { sum: 100, unknown: 1 },
      allocated: { sum: 120, unknown: 1 },
      stock: { sum: 150, unknown: 1 },
    })
  })

  it('say which bookings are agreed and what is expected of them', () => {
    expect(bookingTotals(evening())).toEqual({
      bookings: 2,
      creators: 2,
      settled: 1,
      expectedGmv: { sum: 800_000, unknown: 1 },
    })
  })

  it('leave hosts without work out of the cost', () => {
    expect(hostTotals(hostHours(evening()))).toEqual({
      hosts: 3,
      working: 2,
      minutes: 180,
      cost: { sum: 15_000, unknown: 1 },
    })
  })

  it.each([
    ['within the plan', 0, 3 * 1440 - 60, { from: 0, to: 3 }],
    ['past its last midnight', 0, 3 * 1440 - 30, { from: 0, to: 4 }],
    ['before its first', -60, 1440, { from: -1, to: 3 }],
  ])('show the days on which anything is: %s', (_, first, last, days) => {
    const session = (id: string, start: number) => blankRow('sessions', { ...own, id, start, duration: 60 })
    expect(daysInUse(planWith({ sessions: [session('a', first), session('b', last)] }))).toEqual(days)
  })
})

describe('the FACT matrix', () => {
  const { marks, base, burst, total, others } = factMatrix(evening())

  it('has a line for every mark, with what was set for one that nothing is planned in', () => {
    expect(marks.map(({ key }) => key)).toEqual([...factMarks])
    expect(marks.map(({ gmv }) => gmv.planned)).toEqual([
      { sum: 599_000, unknown: 1 },
      { sum: 0, unknown: 1 },
      { sum: 0, unknown: 0 },
      { sum: 800_000, unknown: 0 },
    ])
    expect(marks.map(({ setTargetFen }) => setTargetFen)).toEqual([null, null, 90_000, null])
    expect(others).toEqual([])
  })

  it('sets the base against the burst', () => {
    expect(base).toMatchObject({ gmv: { planned: { sum: 599_000, unknown: 2 } }, spendFen: 60_000 })
    expect(burst).toMatchObject({ gmv: { planned: { sum: 800_000, unknown: 0 } }, setTargetFen: null })
    expect((base.share ?? 0) + (burst.share ?? 0)).toBeCloseTo(1)
    expect(total).toMatchObject({ share: 1, spendFen: 60_000 })
  })

  it('of nothing planned has no shares', () => {
    const { marks: none, total: all } = factMatrix(planWith({}))
    expect([...none, all].map(({ share }) => share)).toEqual([null, null, null, null, null])
  })

  it.each([1, 2, 3])('sums to the roll-ups of the whole plan, seed %i', (seed) => {
    const plan = generatePlan(presets.bigday, seed)
    const matrix = factMatrix(plan)
    const lines: readonly FactLine[] = [...matrix.marks, ...matrix.others]
    const { total: whole } = rollUp(plan, 'phase')
    expect(lines.reduce((sum, { gmv }) => sum + gmv.planned.sum, 0)).toBe(whole.gmv.planned.sum)
    expect(lines.reduce((sum, { spendFen }) => sum + spendFen, 0)).toBe(whole.spendFen)
    const parts = baseAndBurst(plan)
    expect([matrix.base.gmv, matrix.burst.gmv]).toEqual([parts.base, parts.burst])
  })
})
