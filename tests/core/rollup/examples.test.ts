import { describe, expect, it } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, planFromRows, rowsOf } from '#core/plan/Plan.ts'
import type { Row } from '#core/plan/tables.ts'
import { budgetTree } from '#core/rollup/budgetTree.ts'
import { diagnoseCreators, quadrantAdvice } from '#core/rollup/creatorQuadrant.ts'
import { gmvOfFunnel, gpmFen, solveFunnel } from '#core/rollup/funnel.ts'
import { baseAndBurst, gmvBy } from '#core/rollup/gmvBy.ts'
import { hostHours } from '#core/rollup/hostHours.ts'
import { hourGrid } from '#core/rollup/hourGrid.ts'
import { readiness } from '#core/rollup/readiness.ts'
import { rollUp } from '#core/rollup/rollUp.ts'
import { addRatios, rateOf, ratio } from '#core/rollup/SumRatio.ts'
import { stockBySession } from '#core/rollup/stockBySession.ts'
import { lineupRows } from '#tests/build/lineup.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

/**
 * An evening as a planner has it: our room 20:00–21:00 sells 100 masks at 59.90 and 10 at a price that nobody knows, aims
 * at 10 000 yuan and spends 600 evenly over 20:30–21:30; a star sells for 8 000 in a slot, a creator for 2 000, the mall
 * for 500.
 */
function evening(): Plan {
  const listed = lineupRows(
    { row: { liveFen: 5990, plannedUnits: 100, allocatedStock: 120 }, session: { gmvTargetFen: 1_000_000 } },
    { row: { liveFen: null, plannedUnits: 10 } },
  )
  const frame = planWith(listed)
  const booked = (id: string, creatorId: string, fen: number): Row<'bookings'> =>
    blankRow('bookings', {
      id,
      planId,
      creatorId,
      start: minuteAt('21:00'),
      duration: 20,
      expectedGmvFen: fen,
    })
  return planFromRows(planId, {
    plans: rowsOf(frame, 'plans').map((row) => ({ ...row, budgetFen: 100_000 })),
    rooms: rowsOf(frame, 'rooms'),
    ...listed,
    products: listed.products.map((row) => ({ ...row, stock: 100 })),
    phases: [blankRow('phases', { id: 'ph', planId, name: '爆发', start: 0, duration: minuteAt('21:00') })],
    spend: [
      blankRow('spend', {
        id: 'x1',
        planId,
        roomId: 'room',
        start: minuteAt('20:30'),
        duration: 60,
        budgetFen: 60_000,
      }),
    ],
    targets: [
      blankRow('targets', {
        id: 't1',
        planId,
        metric: '投放预算',
        unit: '元',
        value: 500,
        scope: { kind: 'day', of: '2027-06-18' },
      }),
    ],
    creators: [
      blankRow('creators', { id: 'star', planId, name: '大V', tier: 'star' }),
      blankRow('creators', { id: 'mid', planId, name: '腰部', tier: 'middle' }),
    ],
    bookings: [booked('b1', 'star', 800_000), booked('b2', 'mid', 200_000)],
    placements: [
      blankRow('placements', {
        id: 'z1',
        planId,
        channel: 'mall',
        start: minuteAt('10:00'),
        duration: 60,
        expectedGmvFen: 50_000,
      }),
    ],
  })
}

describe('an evening, summed up', () => {
  it('has its budget by phase and day, against what may be spent', () => {
    const { root, unallocatedFen, byChannel } = budgetTree(evening())
    expect(unallocatedFen).toBe(40_000)
    expect(byChannel).toEqual(new Map([['other', 60_000]]))
    const [inPhase, after] = root.children
    expect(inPhase).toMatchObject({ part: { kind: 'phase', id: 'ph' }, plannedFen: 30_000, capFen: null })
    expect(after).toMatchObject({ part: { kind: 'phase', id: null }, plannedFen: 30_000 })
    expect(inPhase?.children).toMatchObject([
      {
        part: { kind: 'day', day: 0 },
        plannedFen: 30_000,
        capFen: null,
        children: [{ part: { id: 'room' } }],
      },
    ])
  })

  it('has its GMV by FACT and by field, with what nobody knows counted', () => {
    const byFact = gmvBy(evening(), ({ fact }) => fact)
    expect(byFact.get('F')).toEqual({
      target: { sum: 1_000_000, unknown: 0 },
      planned: { sum: 599_000, unknown: 1 },
    })
    expect(byFact.get('T')?.planned).toEqual({ sum: 800_000, unknown: 0 })
    expect(byFact.get('A')?.planned).toEqual({ sum: 200_000, unknown: 0 })
    expect(gmvBy(evening(), ({ field }) => field).get('mall')?.planned.sum).toBe(50_000)
    const { base, burst, baseShare } = baseAndBurst(evening())
    expect([base.planned.sum, burst.planned.sum, baseShare]).toEqual([799_000, 800_000, 799 / 1599])
  })

  it('reads by day, room, session and mark', () => {
    const lines = (by: Parameters<typeof rollUp>[1]) => {
      const { rows, total } = rollUp(evening(), by)
      return [...rows, total].map((row) => [
        row.name.zh,
        row.liveMinutes,
        row.gmv.planned.sum,
        row.spendFen,
        row.capFen,
      ])
    }
    const total = ['合计', 60, 1_649_000, 60_000, 100_000]
    expect(lines('day')).toEqual([['2027-06-18', 60, 1_649_000, 60_000, 50_000], total])
    expect(lines('session')).toEqual([
      ['晚场', 60, 599_000, 30_000, null],
      ['达人合作', 0, 1_000_000, 0, null],
      ['中心场资源位', 0, 50_000, 0, null],
      ['没开播时的投放', 0, 0, 30_000, null],
      total,
    ])
    expect(lines('fact')).toEqual([
      ['F', 60, 599_000, 60_000, null],
      ['A', 0, 200_000, 0, null],
      ['T', 0, 800_000, 0, null],
      ['中心场', 0, 50_000, 0, null],
      total,
    ])
    expect(lines('phase')).toEqual([
      ['爆发', 60, 599_000 + 50_000, 30_000, null],
      ['不在任何阶段', 0, 1_000_000, 30_000, null],
      total,
    ])
  })

  it('has its stock by session, and says what is not allocated', () => {
    const [mask, other] = stockBySession(evening())
    expect(mask).toMatchObject({ left: -20, allocated: { sum: 120, unknown: 0 }, planned: { sum: 100 } })
    expect(other).toMatchObject({ left: 100, allocated: { sum: 0, unknown: 1 } })
    expect([...(mask?.bySession.keys() ?? [])]).toEqual(['s1'])
  })

  it('has its hours in the heat map', () => {
    const hours = hourGrid(
      evening(),
      { from: 0, to: 1 },
      { contactsPerOrder: 0.1, contactsPerAgentHour: 20, replySeconds: 20, level: 0.8 },
    )
    expect(hours[20]).toMatchObject({ gmvTargetFen: 1_000_000, spendFen: 30_000, liveRooms: 1, agents: 0 })
    expect(hours[20]?.contacts).toBeCloseTo(11, 9)
    expect(hours[21]).toMatchObject({ gmvTargetFen: 0, spendFen: 30_000, liveRooms: 0, contacts: 0 })
  })
})

describe('hours of a host', () => {
  it('count shifts and segments once, and cost by the hour', () => {
    const rows = lineupRows({})
    const plan = planWith({
      ...rows,
      hosts: [
        blankRow('hosts', { id: 'h1', planId, name: '小雅', costFenPerHour: 10_000 }),
        blankRow('hosts', { id: 'h2', planId, name: '阿May' }),
      ],
      segments: rows.segments.map((segment) => ({ ...segment, hostIds: ['h1'] })),
      shifts: [
        blankRow('shifts', {
          id: 'v1',
          planId,
          hostId: 'h1',
          roomId: 'room',
          start: minuteAt('20:03'),
          duration: 240,
        }),
      ],
    })
    const [first, second] = hostHours(plan)
    // 20:00–00:03: the segment begins before the shift, and three minutes fall into the next day.
    expect(first).toMatchObject({
      minutes: 243,
      costFen: 40_500,
      byDay: new Map([
        [0, 240],
        [1, 3],
      ]),
    })
    expect(second).toMatchObject({ minutes: 0, costFen: null })
  })
})

describe('readiness', () => {
  it('tells done, late and blocked, and leaves out what was dropped', () => {
    const task = (id: string, fields: Partial<Row<'tasks'>>): Row<'tasks'> =>
      blankRow('tasks', { id, planId, title: id, dimension: 'product', ...fields })
    const plan = planWith({
      tasks: [
        task('a', { status: 'done' }),
        task('b', { dueAt: -100 }),
        task('c', { dueAt: 100, blockedBy: ['b'] }),
        task('d', { status: 'dropped' }),
        task('e', { status: 'doing', blockedBy: ['a'] }),
      ],
    })
    expect(readiness(plan, 0).get('product')).toEqual({ total: 4, done: 1, late: 1, blocked: 1, share: 0.25 })
    expect(readiness(plan, 0).get('service')).toMatchObject({ total: 0, share: null })
  })
})

describe('the funnel', () => {
  const funnel = {
    exposures: 1_000_000,
    enterRate: 0.2,
    productExposureRate: 0.8,
    clickRate: 0.1,
    conversionRate: 0.05,
    averageOrderFen: 10_000,
  }

  it('multiplies to its GMV, and is solved for any one factor', () => {
    expect(gmvOfFunnel(funnel)).toBe(8_000_000)
    for (const factor of Object.keys(funnel) as (keyof typeof funnel)[]) {
      const solved = solveFunnel({ ...funnel, [factor]: null }, 8_000_000)
      expect(solved).toMatchObject({ ok: true, factor })
      if (solved.ok) expect(solved.funnel[factor]).toBeCloseTo(funnel[factor], 6)
    }
  })

  it.each([
    ['nothing open', funnel, 'none-open'],
    ['two open', { ...funnel, clickRate: null, enterRate: null }, 'several-open'],
    ['a factor of 0', { ...funnel, clickRate: 0, enterRate: null }, 'zero-factor'],
    ['a rate beyond 100 %', { ...funnel, conversionRate: null, exposures: 1000 }, 'rate-over-one'],
  ])('is refused with %s', (_, factors, fault) => {
    expect(solveFunnel(factors, 8_000_000)).toMatchObject({ ok: false, fault })
  })

  it('gives GPM, and rates of several sessions as sum by sum', () => {
    expect(gpmFen(5_000_000, 20_000)).toBe(250_000)
    expect(gpmFen(1, 0)).toBeNull()
    expect(rateOf(addRatios([ratio(1, 10), ratio(9, 30)]))).toBe(0.25)
    expect(rateOf(addRatios([]))).toBeNull()
  })
})

describe('the quadrant of creators', () => {
  const creator = (id: string, fields: Partial<Row<'creators'>>): Row<'creators'> =>
    blankRow('creators', { id, planId, name: id, category: '美妆', ...fields })
  const creators = [
    creator('high', { conversionRate: 0.04, impressionsPerProduct: 9000 }),
    creator('small', { conversionRate: 0.05, impressionsPerProduct: 1000, tier: 'tail' }),
    creator('low', { conversionRate: 0.01, impressionsPerProduct: 8000 }),
    creator('tried', { conversionRate: 0.01, impressionsPerProduct: 9000 }),
    creator('new', { conversionRate: null, impressionsPerProduct: 5000 }),
    creator('elsewhere', { conversionRate: 0.9, impressionsPerProduct: 9, category: '食品' }),
  ]
  const reviewed = ['b1', 'b2'].map((id) =>
    blankRow('bookings', { id, planId, creatorId: 'tried', start: 0, duration: 20, status: 'reviewed' }),
  )

  it('is judged against the creators of the same category of whom the figure is known', () => {
    const found = new Map(diagnoseCreators(creators, reviewed).map((each) => [each.creator.id, each]))
    expect(found.get('high')?.averages).toEqual({
      conversionRate: expect.closeTo(0.0275, 10),
      impressionsPerProduct: 6400,
    })
    expect([...found].map(([id, { quadrant }]) => [id, quadrant])).toEqual([
      ['high', 'deepen'],
      ['small', 'rising'],
      ['low', 'rework'],
      ['tried', 'mismatch'],
      ['new', 'unknown'],
      ['elsewhere', 'deepen'],
    ])
    expect(found.get('new')?.missing).toEqual(['conversionRate'])
  })

  it('advises as the method does', () => {
    expect(quadrantAdvice.deepen.advice.zh).toContain('深度合作')
    expect(quadrantAdvice.rising.advice.zh).toContain('不论体量')
    expect(quadrantAdvice.rework.advice.zh).toMatch(/先换品.*话术.*利益点/)
    expect(quadrantAdvice.mismatch.advice.zh).toContain('粉丝不匹配')
  })
})
