import type { Room } from '#core/plan/records/calendar.ts'
import { spendChannels } from '#core/plan/records/demand.ts'
import { creatorTiers } from '#core/plan/records/people.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { at, type Draft, put } from './Draft.ts'
import type { Good } from './goods.ts'

/** Tenths of a target ROI: well above break-even, which is far higher for those who live of a commission. */
const roiOf: { readonly [F in Room['fact']]: readonly [least: number, most: number] } = {
  F: [60, 90],
  C: [60, 90],
  A: [400, 600],
  T: [400, 600],
}

/** A room's spend: lines one after the other around the clock on every day, some of them painted by hand. */
export function putSpend(draft: Draft, room: Room): void {
  const { days, spendLinesPerRoomDay } = draft.preset
  const duration = minutesPerDay / spendLinesPerRoomDay
  for (let day = 0; day < days; day++) {
    for (let index = 0; index < spendLinesPerRoomDay; index++) {
      const line = put(draft, 'spend', {
        roomId: room.id,
        start: at(day, 0) + index * duration,
        duration,
        channel: draft.random.pick(spendChannels),
        goal: '直播间成交',
        audience: draft.random.pick(['老客', '兴趣人群', '相似达人粉丝', '通投']),
        budgetFen: draft.random.whole(1400, 2600) * duration,
        targetRoi: draft.random.whole(...roiOf[room.fact]) / 10,
        owner: '投放小齐',
      })
      if (index === 4) paint(draft, line)
    }
  }
}

/** Paints a line by hand: minutes that go up and down by a fifth. */
function paint({ random }: Draft, line: Draft['rows']['spend'][number]): void {
  const level = Math.floor(line.budgetFen / line.duration)
  const minutes = Array.from({ length: line.duration }, () =>
    Math.round((level * random.whole(80, 120)) / 100),
  )
  line.pacing = 'manual'
  line.minuteFen = Object.fromEntries(minutes.map((fen, minute) => [String(minute), fen]))
  line.budgetFen = minutes.reduce((sum, fen) => sum + fen, 0)
}

/** Creators and their bookings, each of a creator's on days of its own. */
export function putAlliance(draft: Draft, goods: readonly Good[]): void {
  const { preset, random } = draft
  for (let index = 0; index < preset.creators; index++) {
    const creator = put(draft, 'creators', {
      name: `达人${String(index + 1).padStart(3, '0')}`,
      account: `creator_${index + 1}`,
      tier: creatorTiers[index % creatorTiers.length] ?? null,
      fans: random.whole(1, 900) * 10_000,
      category: random.pick(['美妆', '母婴', '家居', '美食']),
      conversionRate: random.whole(5, 60) / 1000,
      impressionsPerProduct: random.whole(2, 90) * 1000,
      quoteFen: random.whole(1, 60) * 100_000,
      commissionRate: random.whole(10, 25) / 100,
      contact: '商务微信见通讯录',
    })
    for (let booking = 0; booking < preset.bookingsPerCreator; booking++)
      putBooking(draft, creator, booking, goods)
  }
}

function putBooking(
  draft: Draft,
  creator: Draft['rows']['creators'][number],
  index: number,
  goods: readonly Good[],
): void {
  const { preset, random } = draft
  const day = Math.floor(((index + random.next()) * preset.days) / preset.bookingsPerCreator)
  const isDedicated = random.next() < 0.2
  const { product, toHandFen } = random.pick(goods)
  put(draft, 'bookings', {
    creatorId: creator.id,
    mode: isDedicated ? 'dedicated' : 'mixed',
    start: at(day, random.whole(10, 20), random.pick([0, 15, 30, 45])),
    duration: isDedicated ? 120 : 20,
    products: [{ productId: product.id, priceFen: toHandFen, mechanism: '和直播间同价' }],
    feeFen: creator.quoteFen,
    commissionRate: creator.commissionRate,
    status: 'scheduled',
    sample: {
      costFen: product.costFen,
      trackingNo: `SF${random.whole(10 ** 9, 10 ** 10 - 1)}`,
      signed: true,
    },
    expectedGmvFen: random.whole(2, 80) * 1_000_000,
  })
}

/** Slots in the centre field and warm-up videos for goods of the first days and on. */
export function putReach(draft: Draft, goods: readonly Good[]): void {
  const { preset, random } = draft
  for (let day = 0; day < preset.days; day++) {
    for (let index = 0; index < 4; index++) {
      const { product, toHandFen } = random.pick(goods)
      put(draft, 'placements', {
        channel: (['mall', 'search', 'shop', 'channel'] as const)[index] ?? 'mall',
        start: at(day, 10),
        duration: 12 * 60,
        productIds: [product.id],
        slotName: `资源位 ${day + 1}-${index + 1}`,
        priceFen: toHandFen,
        costFen: random.whole(5, 50) * 10_000,
        expectedGmvFen: random.whole(5, 50) * 100_000,
        applyBy: at(day - 10, 18),
        status: 'won',
      })
    }
  }
  const firstSession = draft.rows.lineup.slice(0, preset.lineupPerSession)
  for (const [index, row] of firstSession.slice(0, 40).entries()) {
    put(draft, 'content', {
      publishAt: at(-1 - (index % 5), 12, index % 60),
      kind: (['warm-up-video', 'clip', 'image-text', 'live-notice'] as const)[index % 4] ?? 'clip',
      account: '官方号',
      theme: `预热 ${index + 1}`,
      productIds: [row.productId],
      goal: '进房',
      owner: '内容小唐',
      status: 'done',
    })
  }
}
