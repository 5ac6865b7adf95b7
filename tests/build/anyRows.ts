import fc from 'fast-check'
import { factMarks, sessionStatuses } from '#core/plan/records/calendar.ts'
import {
  contentKinds,
  pacings,
  placementChannels,
  placementStatuses,
  spendChannels,
  targetLevels,
} from '#core/plan/records/demand.ts'
import {
  bookingStatuses,
  creatorTiers,
  positions,
  prepDimensions,
  workStatuses,
} from '#core/plan/records/people.ts'
import { type Offer, productRoles, segmentKinds } from '#core/plan/records/show.ts'
import { paintedFields } from '#core/plan/spendMinutes.ts'

/** What rows of a plan may say, for `anyFullPlan`: texts that checks read, figures that are missing, hours in common. */

/** Days of the plans; minutes reach the last of them and its overrun. */
export const days = 3

/** No session is ever in `r3`, so that a room can be removed. */
export const roomIds = ['room', 'r2', 'r3'] as const
export const hostIds = ['h0', 'h1', 'h2'] as const
export const productIds = ['p0', 'p1', 'p2', 'p3'] as const
export const creatorIds = ['c0', 'c1'] as const

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 5 })
const oneOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values)
const rate = fc.constantFrom(0, 0.05, 0.1, 0.3, 1)
const price = fc.integer({ min: 0, max: 30_000 })
/** Mostly the same few evening hours, so that rows touch, overlap and follow each other. */
const day = fc.constantFrom(0, 0, 0, 1, 2)
const start = fc.tuple(day, fc.integer({ min: 0, max: 9 })).map(([of, half]) => of * 1440 + 1140 + half * 30)
const odd = fc.oneof(
  fc.tuple(day, fc.nat(300)).map(([of, minute]) => of * 1440 + 1140 + minute),
  fc.nat(days * 1440),
)
const minutes = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constantFrom(60, 120, 300))
const place = fc.record({ start: fc.oneof(start, odd), duration: minutes })
const said = fc.constantFrom('', '', '买一送一', '全网最低价', '原价 299 元，到手 99 元', '限时秒杀')
const who = fc.constantFrom('', '小王')
const listed = fc.uniqueArray(oneOf(productIds), { maxLength: 3 })

const segmentFields = fc.record({
  isFixed: fc.boolean(),
  late: fc.integer({ min: -20, max: 60 }),
  duration: fc.integer({ min: 1, max: 40 }),
  kind: oneOf(segmentKinds),
  productIds: listed,
  hostIds: fc.uniqueArray(oneOf(hostIds), { maxLength: 2 }),
  script: said,
  benefit: said,
  notes: who,
})

const anOffer: fc.Arbitrary<Offer> = fc.oneof(
  rate.map((value): Offer => ({ kind: 'percentOff', rate: value })),
  price.map((cutFen): Offer => ({ kind: 'directCut', cutFen })),
  fc
    .tuple(price, price)
    .map(([thresholdFen, cutFen]): Offer => ({ kind: 'fullReduction', thresholdFen, cutFen })),
  price.map((costFen): Offer => ({ kind: 'gift', name: '小样', costFen })),
  fc.tuple(price, price).map(([depositFen, worthFen]): Offer => ({ kind: 'deposit', depositFen, worthFen })),
)

const lineupFields = fc.record({
  productId: oneOf(productIds),
  linkNo: maybe(fc.nat(4)),
  liveFen: maybe(price),
  offers: fc.array(anOffer, { maxLength: 2 }),
  allocatedStock: maybe(fc.nat(300)),
  plannedUnits: maybe(fc.nat(300)),
  minShows: fc.nat(2),
  mechanism: said,
})

export const aSession = fc.record({
  fields: fc.record({
    roomId: maybe(fc.constantFrom('room', 'r2')),
    start,
    // Short ones are often shorter than their run, which then sticks out of them.
    duration: fc.constantFrom(20, 20, 60, 120, 240),
    leadHostId: maybe(oneOf(hostIds)),
    gmvTargetFen: maybe(fc.nat(10 ** 8)),
    status: oneOf(sessionStatuses),
  }),
  segments: fc.array(segmentFields, { minLength: 1, maxLength: 5 }),
  lineup: fc.array(lineupFields, { minLength: 1, maxLength: 3 }),
})
export type SessionSpec = typeof aSession extends fc.Arbitrary<infer Value> ? Value : never

export const aSpendLine = fc
  .record({
    roomId: fc.constantFrom('room', ...roomIds),
    place,
    pacing: oneOf(pacings),
    channel: oneOf(spendChannels),
    budgetFen: fc.nat(10 ** 7),
    painted: fc.array(fc.nat(5000), { minLength: 1, maxLength: 30 }),
    bidFen: maybe(price),
    targetRoi: maybe(fc.constantFrom(0, 1.5, 3)),
  })
  .map(({ place: { start: from, duration }, pacing, budgetFen, painted, ...fields }) => ({
    ...fields,
    start: from,
    ...(pacing === 'manual'
      ? { duration: painted.length, ...paintedFields(painted) }
      : { duration, pacing, budgetFen }),
  }))

/** The rows of the tables that are kept whole, beyond id and plan; those of fixed length have ids that others point to. */
export const simple = {
  rooms: fc.tuple(...roomIds.map((name) => fc.record({ name: fc.constant(name), fact: oneOf(factMarks) }))),
  hosts: fc.tuple(
    ...hostIds.map((name) =>
      fc.record({
        name: fc.constant(name),
        position: oneOf(positions),
        skills: fc.subarray(['美妆', '食品']),
        costFenPerHour: maybe(price),
        maxContinuousMin: maybe(fc.constantFrom(30, 120)),
        maxDailyMin: maybe(fc.constantFrom(60, 480)),
        minRestMin: maybe(fc.constantFrom(15, 480)),
        unavailable: fc.array(place, { maxLength: 2 }),
      }),
    ),
  ),
  products: fc.tuple(
    ...productIds.map((name) =>
      fc.record({
        name: fc.constantFrom(name, '精华'),
        category: fc.constantFrom('', '美妆', '食品'),
        role: maybe(oneOf(productRoles)),
        listFen: maybe(price),
        costFen: maybe(price),
        floorFen: maybe(price),
        stock: maybe(fc.nat(500)),
        commissionRate: maybe(rate),
        refundRate: maybe(rate),
        sellingPoints: fc.subarray(['补水', '提亮', '温和']),
        forbiddenClaims: fc.subarray(['秒杀', '最低价']),
        experienceScore: maybe(fc.nat(100)),
        leadTimeHours: maybe(fc.constantFrom(24, 72)),
      }),
    ),
  ),
  creators: fc.tuple(
    ...creatorIds.map((name) =>
      fc.record({
        name: fc.constant(name),
        tier: maybe(oneOf(creatorTiers)),
        fans: maybe(fc.nat(10 ** 6)),
        category: fc.constantFrom('', '美妆'),
        conversionRate: maybe(rate),
        impressionsPerProduct: maybe(fc.constantFrom(0, 1e4)),
        quoteFen: maybe(price),
        commissionRate: maybe(rate),
        contact: who,
      }),
    ),
  ),
  bookings: some({
    creatorId: oneOf(creatorIds),
    start,
    duration: minutes,
    products: fc.uniqueArray(
      fc.record({ productId: oneOf(productIds), priceFen: maybe(price), mechanism: said }),
      { maxLength: 2, selector: ({ productId }) => productId },
    ),
    feeFen: maybe(price),
    commissionRate: maybe(rate),
    status: oneOf(bookingStatuses),
    sample: fc.record({ costFen: maybe(price), trackingNo: who, signed: fc.boolean() }),
    expectedGmvFen: maybe(price),
  }),
  placements: some({
    channel: oneOf(placementChannels),
    start,
    duration: minutes,
    productIds: listed,
    priceFen: maybe(price),
    costFen: maybe(price),
    expectedGmvFen: maybe(price),
    applyBy: maybe(fc.integer({ min: -4000, max: 4000 })),
    status: oneOf(placementStatuses),
  }),
  content: some({
    publishAt: fc.integer({ min: -4000, max: 4000 }),
    kind: oneOf(contentKinds),
    productIds: listed,
    owner: who,
    status: oneOf(workStatuses),
  }),
  service: some({
    start,
    duration: minutes,
    agents: fc.nat(20),
    contactsPerAgentHour: maybe(fc.constantFrom(0, 30)),
    promise: said,
    replySeconds: maybe(fc.nat(90)),
    compensationFenPerCase: maybe(price),
  }),
  shifts: some({
    hostId: oneOf(hostIds),
    roomId: oneOf(roomIds),
    start: fc.oneof(start, odd),
    duration: minutes,
    position: oneOf(positions),
  }),
  phases: some({ name: fc.constantFrom('', '爆发'), start, duration: minutes }),
  actuals: some({
    roomId: maybe(oneOf(roomIds)),
    start: odd,
    duration: minutes,
    values: fc.constantFrom({}, { 成交金额: 12.5 }),
    importedAt: fc.constant('2027-06-19T00:00:00Z'),
  }),
  acceptances: some({
    finding: fc.constantFrom('segment-gap|segments/s1-1', 'stock-missing|products/p0'),
    figures: who,
    reason: fc.constant('可以'),
    acceptedAt: fc.constant('2027-06-19T00:00:00Z'),
  }),
}

function some<Fields>(fields: { [F in keyof Fields]: fc.Arbitrary<Fields[F]> }) {
  return fc.array(fc.record(fields), { minLength: 1, maxLength: 3 })
}

export const tasks = fc.array(
  fc.record({
    dimension: oneOf(prepDimensions),
    offsetDays: maybe(fc.integer({ min: -20, max: 2 })),
    status: oneOf(workStatuses),
    owner: who,
    waits: fc.boolean(),
  }),
  { minLength: 2, maxLength: 3 },
)

export const targets = fc.array(
  fc.record({
    level: oneOf(targetLevels),
    metric: fc.constantFrom('成交额', '退款率', 'ROI'),
    value: maybe(fc.constantFrom(0, 0.2, 1e6)),
    guardrail: fc.boolean(),
    isUnder: fc.boolean(),
  }),
  { minLength: 2, maxLength: 3 },
)

export const planFields = fc.record({
  budgetFen: maybe(fc.nat(10 ** 8)),
  gmvTargetFen: maybe(fc.nat(10 ** 8)),
  minimum: fc.integer({ min: 1, max: 3 }),
})
