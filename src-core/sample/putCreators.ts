import type { Plan } from '#core/plan/Plan.ts'
import type { Booking, Creator } from '#core/plan/records/people.ts'
import { fenPerYuan, type Id, type MakeId, type Minute, minutesPerDay } from '#core/plan/units.ts'
import { fenOf, goodOf, handFenOf } from './goods/all.ts'
import { at, found, type MakeStep, productIdOf, rowMaker, sessionsOf, withRows } from './Making.ts'
import { starRun } from './words/starRun.ts'

type Who = readonly [
  name: string,
  account: string,
  tier: Creator['tier'],
  fans: number,
  category: string,
  conversionRate: number | null,
  impressionsPerProduct: number | null,
  quoteYuan: number,
  commissionRate: number,
]

/** Against their categories' averages they stand in every quadrant, and one of them nowhere yet. */
const creators: readonly Who[] = [
  ['阿茉', 'amo_beauty', 'star', 2_600_000, '美妆', 0.052, 46_000, 20_000, 0.2],
  ['晚风护肤课', 'wanfeng_skin', 'top', 4_300_000, '美妆', 0.041, 31_000, 20_000, 0.2],
  ['柠朵', 'ningduo', 'middle', 820_000, '美妆', 0.048, 9_000, 12_000, 0.2],
  ['小河马日记', 'hema_diary', 'top', 5_100_000, '美妆', 0.018, 42_000, 75_000, 0.22],
  ['一点点妆', 'yidiandian', 'middle', 960_000, '美妆', 0.012, 15_000, 18_000, 0.2],
  ['阿布收纳', 'abu_home', 'top', 3_400_000, '家居', 0.039, 24_000, 45_000, 0.12],
  ['大宝过日子', 'dabao_life', 'tail', 210_000, '家居', 0.034, 6_500, 3_000, 0.15],
  ['厨房老赵', 'laozhao_chef', 'middle', 1_200_000, '家居', 0.014, 27_000, 20_000, 0.12],
  ['松松的家', 'songsong_home', 'tail', 88_000, '家居', null, null, 1_500, 0.15],
]

interface Deal {
  readonly of: string
  readonly mode: Booking['mode']
  readonly start: Minute
  readonly minutes: Minute
  readonly goods: readonly string[]
  readonly status: Booking['status']
  readonly trackingNo?: string
  readonly isSigned?: boolean
  readonly expectedYuan: number
}

const deal = (
  of: string,
  mode: Booking['mode'],
  start: Minute,
  minutes: Minute,
  goods: readonly string[],
  status: Booking['status'],
  expectedYuan: number,
  [trackingNo, isSigned]: readonly [trackingNo?: string, isSigned?: boolean] = [],
): Deal => ({
  ...{ of, mode, start, minutes, goods, status, expectedYuan },
  ...(trackingNo !== undefined && { trackingNo }),
  ...(isSigned !== undefined && { isSigned }),
})

/** Where the creator of a seeded mistake is booked: see mistakes. */
export const cheapDeal = { of: '晚风护肤课', start: at(3, 21), good: 'TY07' } as const

/** Every stage of the pipeline, from a name on a list to a show that was looked back on. */
const deals: readonly Deal[] = [
  deal(cheapDeal.of, 'mixed', cheapDeal.start, 30, [cheapDeal.good], 'scheduled', 160_000, [
    'SF1530027764',
    true,
  ]),
  deal('柠朵', 'mixed', at(2, 21), 20, ['TY03'], 'scheduled', 90_000, ['SF1530027765', true]),
  deal('大宝过日子', 'mixed', at(1, 10), 30, ['YH01', 'YH03'], 'scheduled', 26_000, ['YT8830016420', true]),
  deal('阿布收纳', 'long-term', at(-30, 0), 45 * minutesPerDay, ['YH26', 'YH28'], 'live', 300_000, [
    'YT8830015007',
    true,
  ]),
  deal('小河马日记', 'mixed', at(4, 20), 25, ['TY05'], 'sample-sent', 80_000, ['SF1530027790', false]),
  deal('厨房老赵', 'mixed', at(4, 15), 20, ['YH02'], 'negotiating', 40_000),
  deal('松松的家', 'mixed', at(4, 19, 30), 20, ['YH25'], 'contacted', 6_000),
  deal('松松的家', 'long-term', at(4, 0), 30 * minutesPerDay, ['YH24'], 'prospect', 20_000),
  deal('小河马日记', 'mixed', at(-38, 20), 25, ['TY04'], 'reviewed', 70_000, ['SF1530021102', true]),
  deal('一点点妆', 'mixed', at(-45, 19), 20, ['TY22'], 'reviewed', 30_000, ['SF1530020077', true]),
  deal('一点点妆', 'mixed', at(-31, 19), 20, ['TY21'], 'reviewed', 24_000, ['SF1530021991', true]),
]

/** Creators, and their bookings at the prices that our own rooms ask; the star's are her shows. */
export const putCreators: MakeStep = (plan, makeId) => {
  const make = rowMaker('creators', plan, makeId)
  const rows = creators.map(
    ([
      name,
      account,
      tier,
      fans,
      category,
      conversionRate,
      impressionsPerProduct,
      quoteYuan,
      commissionRate,
    ]) =>
      make({
        ...{ name, account, tier, fans, category, conversionRate, impressionsPerProduct, commissionRate },
        quoteFen: fenOf(quoteYuan),
        contact: '商务对接见达人群公告',
      }),
  )
  const known = withRows(plan, 'creators', rows)
  const shows = sessionsOf(known, 'star').map(({ start, duration, gmvTargetFen }) =>
    deal('阿茉', 'dedicated', start, duration, starRun.goods, 'scheduled', (gmvTargetFen ?? 0) / fenPerYuan, [
      'SF1530027701',
      true,
    ]),
  )
  const booked = [...shows, ...deals].map((each) => bookingOf(known, makeId, each, rows))
  return withRows(known, 'bookings', booked)
}

function bookingOf(plan: Plan, makeId: MakeId, each: Deal, rows: readonly Creator[]): Booking {
  const creator = found(
    rows.find(({ name }) => name === each.of),
    each.of,
  )
  const products = each.goods.map((no) => ({
    productId: productIdOf(plan, no) as Id,
    priceFen: handFenOf(goodOf(no)),
    mechanism: goodOf(no).mechanism,
  }))
  return rowMaker(
    'bookings',
    plan,
    makeId,
  )({
    creatorId: creator.id,
    mode: each.mode,
    start: each.start,
    duration: each.minutes,
    products,
    feeFen: creator.quoteFen,
    commissionRate: creator.commissionRate,
    status: each.status,
    sample: {
      costFen: each.goods.reduce((sum, no) => sum + fenOf(goodOf(no).costYuan), 0),
      trackingNo: each.trackingNo ?? '',
      signed: each.isSigned ?? false,
    },
    expectedGmvFen: fenOf(each.expectedYuan),
  })
}
