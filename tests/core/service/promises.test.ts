import { describe, expect, it } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import { formatClock } from '#core/plan/clock.ts'
import type { Row } from '#core/plan/tables.ts'
import { guardrailKindOf, guardrailKinds, guardrailRow } from '#core/service/guardrailRows.ts'
import { guardrailTarget } from '#core/service/guardrailTarget.ts'
import { lackingService, teamAuthorities } from '#core/service/promiseCover.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

const own = { planId }
const day = { start: 0, end: 1440 }

const shift = (id: string, from: string, to: string, more: Partial<Row<'service'>> = {}) =>
  blankRow('service', {
    ...own,
    id,
    start: minuteAt(from),
    duration: minuteAt(to) - minuteAt(from),
    team: 'A',
    agents: 3,
    promise: '48 小时发货',
    compensationFenPerCase: 3000,
    ...more,
  })

const planOf = (...service: readonly Row<'service'>[]) =>
  planWith({
    sessions: [
      blankRow('sessions', { ...own, id: 's1', roomId: 'room', start: minuteAt('20:00'), duration: 120 }),
      blankRow('sessions', { ...own, id: 's2', start: minuteAt('21:00'), duration: 120 }),
    ],
    service,
  })

describe('minutes on air in which service lacks something', () => {
  it.each<[string, Row<'service'>[], string[]]>([
    ['nobody', [], ['agents 20:00–23:00']],
    ['nothing', [shift('a', '19:00', '24:00')], []],
    [
      'a shift without agents counts for nobody',
      [shift('a', '19:00', '24:00', { agents: 0 })],
      ['agents 20:00–23:00'],
    ],
    [
      'a promise for an hour, somebody for the last',
      [shift('a', '19:00', '21:00', { promise: ' ' }), shift('b', '21:00', '22:00')],
      ['promise 20:00–21:00', 'agents 22:00–23:00'],
    ],
    [
      'what may be given, while nobody says',
      [shift('a', '19:00', '24:00', { compensationFenPerCase: null })],
      ['compensation 20:00–23:00'],
    ],
    [
      'nothing where another shift of the same minutes says it',
      [shift('a', '19:00', '24:00', { promise: '' }), shift('b', '19:00', '24:00')],
      [],
    ],
  ])('%s', (_, service, expected) => {
    const lacking = lackingService(planOf(...service), day)
    expect(
      lacking.map(({ lacks, start, end }) => `${lacks} ${formatClock(start)}–${formatClock(end)}`),
    ).toEqual(expected)
  })
})

describe('what teams may promise and give', () => {
  it('is told team by team: how much, how fast, what is not said', () => {
    const plan = planOf(
      shift('a', '08:00', '16:00', { replySeconds: 20 }),
      shift('b', '16:00', '24:00', { compensationFenPerCase: null, promise: '', replySeconds: 40 }),
      shift('c', '20:00', '26:00', { team: 'B', compensationFenPerCase: 5000 }),
      shift('d', '22:00', '24:00', { team: 'B', compensationFenPerCase: 1000 }),
    )
    expect(teamAuthorities(plan, day)).toMatchObject([
      {
        team: 'A',
        minutes: 960,
        promises: ['48 小时发货', ''],
        least: 3000,
        most: 3000,
        unsaid: 1,
        replySeconds: 40,
      },
      {
        team: 'B',
        minutes: 240,
        promises: ['48 小时发货'],
        least: 1000,
        most: 5000,
        unsaid: 0,
        replySeconds: null,
      },
    ])
  })

  it('is unknown, not nothing, where no shift says', () => {
    const plan = planOf(shift('a', '08:00', '16:00', { compensationFenPerCase: null }))
    expect(teamAuthorities(plan, day)).toMatchObject([{ least: null, most: null, unsaid: 1 }])
  })
})

describe('the row behind a guardrail', () => {
  const product = (id: string, more: Partial<Row<'products'>>) =>
    blankRow('products', { ...own, id, ...more })
  const listed = (productId: string, plannedUnits: number | null) =>
    blankRow('lineup', {
      ...own,
      id: `l${productId}`,
      sessionId: 's1',
      productId,
      order: productId,
      plannedUnits,
    })
  const plan = planWith({
    sessions: [blankRow('sessions', { ...own, id: 's1', start: 0, duration: 60 })],
    products: [
      product('p1', { experienceScore: 80, leadTimeHours: 24, refundRate: 0.3 }),
      product('p2', { experienceScore: 62, leadTimeHours: 72, refundRate: 0.1 }),
      product('p3', { experienceScore: 1, leadTimeHours: 999, refundRate: 1 }),
    ],
    lineup: [listed('p1', 100), listed('p2', 1000)],
    service: [
      shift('a', '08:00', '16:00', { replySeconds: 20 }),
      shift('b', '16:00', '24:00', { replySeconds: 45 }),
    ],
  })

  it.each([
    ['score', 'products', 'p2', 'experienceScore'],
    ['shipping', 'products', 'p2', 'leadTimeHours'],
    // 100 of 1 000 come back, 30 of 100: the rate is higher, the parcels are fewer.
    ['returns', 'products', 'p2', 'refundRate'],
    ['reply', 'service', 'b', 'replySeconds'],
  ] as const)('of %s is the worst that is listed or on shift', (kind, table, id, field) => {
    expect(guardrailRow(plan, kind)).toMatchObject({ table, id, field })
  })

  it('is none where no row says a figure', () => {
    for (const kind of ['score', 'shipping', 'returns', 'reply'] as const)
      expect(guardrailRow(planWith({}), kind)).toBeNull()
  })

  it.each([
    ['商品体验分 ≥', 'score'],
    ['Shipping time ≤', 'shipping'],
    ['平均回复秒数 ≤', 'reply'],
    ['Return rate ≤', 'returns'],
    ['GMV', null],
  ])('%s is %s', (metric, kind) => {
    expect(guardrailKindOf(metric)).toBe(kind)
  })
})

describe('a guardrail that a plan lacks', () => {
  it.each(guardrailKinds)('of %s is set as new plans have it, and recognised as such', (kind) => {
    for (const lang of ['zh', 'en'] as const) {
      const target = guardrailTarget(kind, { id: 'n', planId, lang })
      expect(target).toMatchObject({ guardrail: true, level: 'process', value: expect.any(Number) })
      expect(guardrailKindOf(target.metric)).toBe(kind)
    }
  })
})
