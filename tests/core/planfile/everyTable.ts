import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, planFromRows } from '#core/plan/Plan.ts'

const planId = 'plan'
const base = { planId }

/** A plan with rows in every table and a value in every kind of field, names in Chinese, ids that look like numbers. */
export function everyTable(): Plan {
  return planFromRows(planId, {
    plans: [
      blankRow('plans', {
        ...base,
        id: planId,
        title: '618 “桃屿” \\ 🍑\u2028',
        startDate: '2027-06-18',
        days: 3,
        settings: {
          thresholds: { 'short-hero-slot.minutes': 3, 10: 1.5, 9: 2 },
          defaultSegmentMinutes: 5,
          minSegmentMinutes: 1,
          platformFeeRate: 0.05,
          addedClaimWords: ['最美'],
          allowedClaimWords: [],
        },
      }),
    ],
    phases: [blankRow('phases', { ...base, id: 'ph1', name: '爆发', start: 0, duration: 1440 })],
    rooms: [
      blankRow('rooms', { ...base, id: 'r1', name: '官方旗舰店直播间' }),
      blankRow('rooms', { ...base, id: 'r2', name: '达人间', fact: 'A' }),
    ],
    ...show(),
    ...people(),
    ...demand(),
  })
}

function show() {
  return {
    sessions: [
      blankRow('sessions', {
        ...base,
        id: 's2',
        roomId: 'r2',
        leadHostId: '7',
        start: 1200,
        duration: 60,
      }),
      blankRow('sessions', { ...base, id: 's1', start: 2600, duration: 60 }),
    ],
    segments: [
      blankRow('segments', {
        ...base,
        id: 'seg2',
        sessionId: 's1',
        order: 'a1',
        start: 2605,
        duration: 5,
        kind: 'product',
        productIds: ['p2', 'p1'],
        hostIds: ['7'],
        script: '到手价\n¥199\t"买一送一"',
      }),
      blankRow('segments', { ...base, id: 'seg1', sessionId: 's1', order: 'a0', start: 2600, duration: 5 }),
      blankRow('segments', { ...base, id: 'seg3', sessionId: 's2', order: 'a0', start: 1200, duration: 5 }),
    ],
    products: [
      blankRow('products', {
        ...base,
        id: 'p1',
        name: '精华',
        productNo: '3600000000000000001',
        refundRate: 0.1,
      }),
      blankRow('products', { ...base, id: 'p2', name: '面膜', sellingPoints: ['补水', ''] }),
    ],
    lineup: [
      blankRow('lineup', {
        ...base,
        id: 'l1',
        sessionId: 's1',
        productId: 'p1',
        order: 'a0',
        linkNo: 1,
        liveFen: 19_900,
        offers: [
          { kind: 'percentOff', rate: 0.1 },
          { kind: 'gift', name: '小样', costFen: 300 },
        ],
      }),
    ],
  } as const
}

function people() {
  return {
    hosts: [blankRow('hosts', { ...base, id: '7', name: '小雅', unavailable: [{ start: 0, duration: 60 }] })],
    shifts: [
      blankRow('shifts', { ...base, id: 'sh1', hostId: '7', roomId: 'r1', start: 1200, duration: 120 }),
    ],
    creators: [blankRow('creators', { ...base, id: 'c1', name: '林某', conversionRate: 0.031 })],
    bookings: [
      blankRow('bookings', {
        ...base,
        id: 'b1',
        creatorId: 'c1',
        start: 1200,
        duration: 30,
        products: [{ productId: 'p2', priceFen: 19_900, mechanism: '买一送一' }],
      }),
    ],
    service: [blankRow('service', { ...base, id: 'sv1', start: 480, duration: 480, agents: 18 })],
    tasks: [
      blankRow('tasks', { ...base, id: 't1', title: '样品', offsetDays: -3 }),
      blankRow('tasks', { ...base, id: 't2', title: '话术', blockedBy: ['t1'] }),
    ],
  } as const
}

function demand() {
  return {
    spend: [
      blankRow('spend', {
        ...base,
        id: 'sp1',
        roomId: 'r1',
        start: 1200,
        duration: 60,
        budgetFen: 300,
        pacing: 'manual',
        minuteFen: { 0: 100, 9: 50, 10: 150 },
      }),
    ],
    placements: [
      blankRow('placements', { ...base, id: 'pl1', start: 0, duration: 1440, productIds: ['p1'] }),
    ],
    content: [blankRow('content', { ...base, id: 'co1', publishAt: -2880, productIds: ['p1'] })],
    targets: [
      blankRow('targets', { ...base, id: 'ta1', level: 'north-star', value: 1.25e6 }),
      blankRow('targets', { ...base, id: 'ta2', parentId: 'ta1', value: 0.125 }),
    ],
    actuals: [
      blankRow('actuals', {
        ...base,
        id: 'ac1',
        roomId: 'r1',
        start: 1200,
        duration: 60,
        values: { 成交金额: 12345.67, 1: 2, 退款率: 1e-9 },
        importedAt: '2027-06-19T00:00:00.000Z',
      }),
    ],
    acceptances: [
      blankRow('acceptances', {
        ...base,
        id: 'ap1',
        finding: 'segment-gap|segments/seg2',
        figures: 'minutes=5',
        acceptedAt: '2027-06-19T00:00:00.000Z',
      }),
    ],
  } as const
}
