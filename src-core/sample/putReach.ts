import type { Content, Placement } from '#core/plan/records/demand.ts'
import { type Minute, minutesPerDay } from '#core/plan/units.ts'
import { fenOf, goodOf, handFenOf } from './goods/all.ts'
import { at, type MakeStep, peakDay, productIdOf, rowMaker, withRows } from './Making.ts'

type Slot = readonly [
  channel: Placement['channel'],
  slotName: string,
  start: Minute,
  hours: number,
  goods: readonly string[],
  costYuan: number,
  expectedYuan: number,
  applyBy: Minute,
  status: Placement['status'],
]

/** Slots in the centre field, those that were won, lost and only thought of. */
const slots: readonly Slot[] = [
  ['mall', '双11 美妆会场 首屏坑位', at(peakDay, 0), 24, ['TY01'], 30_000, 220_000, at(-16, 18), 'won'],
  ['mall', '双11 家清会场 二屏坑位', at(peakDay, 0), 24, ['YH01'], 12_000, 90_000, at(-16, 18), 'won'],
  [
    'search',
    '品牌词专区',
    at(0, 0),
    5 * 24,
    ['TY01', 'TY02', 'TY04'],
    25_000,
    160_000,
    at(-10, 18),
    'applied',
  ],
  ['search', '“洗衣凝珠”热搜词', at(2, 8), 40, ['YH01'], 9_000, 50_000, at(-5, 18), 'idea'],
  [
    'shop',
    '店铺首页 双11 楼层',
    at(0, 0),
    5 * 24,
    ['TY08', 'TY12', 'YH12'],
    0,
    120_000,
    at(-3, 18),
    'applied',
  ],
  ['channel', '超值购 今日必抢', at(peakDay, 10), 12, ['YH03'], 12_000, 80_000, at(-12, 18), 'won'],
  ['channel', '新品频道 首发推荐', at(1, 0), 24, ['TY07'], 9_000, 60_000, at(-14, 18), 'lost'],
]

type Post = readonly [
  publishAt: Minute,
  kind: Content['kind'],
  account: string,
  theme: string,
  goods: readonly string[],
  goal: string,
]

/** The warm-up, from the first seed to the notice on the evening, and the clips after it. */
const posts: readonly Post[] = [
  [at(-12, 12), 'warm-up-video', '桃屿官方号', '换季脸发烫：成分党怎么选精华', ['TY01'], '种草'],
  [at(-11, 19), 'image-text', '桃屿官方号', '空瓶记：用完三瓶的人怎么说', ['TY01', 'TY04'], '种草'],
  [at(-10, 12), 'warm-up-video', '云禾家清号', '油烟机三秒擦干净，实拍不剪', ['YH02'], '种草'],
  [at(-9, 19), 'warm-up-video', '桃屿官方号', '一盘四色一分钟出门', ['TY24'], '种草'],
  [at(-8, 12), 'warm-up-video', '云禾家清号', '这张纸能托起一瓶水吗', ['YH03'], '种草'],
  [at(-7, 19), 'warm-up-video', '桃屿官方号', '新品：眼霜开箱与质地', ['TY07'], '新品首发'],
  [at(-6, 12), 'image-text', '桃屿官方号', '双11 购物车清单（护肤篇）', ['TY01', 'TY02', 'TY05'], '收藏加购'],
  [at(-5, 19), 'warm-up-video', '云禾家清号', '被子压成一本书：收纳袋实测', ['YH26'], '种草'],
  [at(-4, 12), 'warm-up-video', '桃屿官方号', '暖气房一天的脸，面霜对比', ['TY04'], '收藏加购'],
  [at(-3, 19), 'live-notice', '桃屿官方号', '开播预告：11.08 起每天三场', ['TY01'], '预约'],
  [at(-2, 12), 'live-notice', '云禾家清号', '开播预告：大扫除一箱齐', ['YH12'], '预约'],
  [at(-1, 19), 'warm-up-video', '桃屿官方号', '主播试妆：早上七点到晚上八点', ['TY22'], '进房'],
  [at(2, 12), 'live-notice', '桃屿官方号', '11.11 晚八点：阿茉专场预告', ['TY26'], '预约'],
  [at(peakDay, 17), 'live-notice', '桃屿官方号', '今晚八点整，链接一号', ['TY01'], '进房'],
  [at(peakDay, 23, 30), 'clip', '桃屿官方号', '切片：精华一泵十秒', ['TY01'], '承接晚到的人'],
  [at(4, 10), 'clip', '云禾家清号', '切片：纸巾托水', ['YH03'], '返场进房'],
]

/** Slots of mall, search, shop and channels, at the rooms' own prices. */
export const putPlacements: MakeStep = (plan, makeId) => {
  const make = rowMaker('placements', plan, makeId)
  const rows = slots.map(
    ([channel, slotName, start, hours, goods, costYuan, expectedYuan, applyBy, status]) =>
      make({
        ...{ channel, slotName, start, applyBy, status },
        duration: hours * 60,
        productIds: goods.map((no) => productIdOf(plan, no)),
        // A slot for several products has no one price.
        priceFen: goods.length === 1 ? handFenOf(goodOf(goods[0] ?? '')) : null,
        costFen: fenOf(costYuan),
        expectedGmvFen: fenOf(expectedYuan),
      }),
  )
  return withRows(plan, 'placements', rows)
}

/** The content calendar; what was to be out by `doneBy` is. */
export const putContent =
  (doneBy: Minute): MakeStep =>
  (plan, makeId) => {
    const make = rowMaker('content', plan, makeId)
    const rows = posts.map(([publishAt, kind, account, theme, goods, goal]) =>
      make({
        ...{ publishAt, kind, account, theme, goal, owner: '小唐' },
        productIds: goods.map((no) => productIdOf(plan, no)),
        status: publishAt < doneBy ? 'done' : publishAt < doneBy + 4 * minutesPerDay ? 'doing' : 'todo',
      }),
    )
    return withRows(plan, 'content', rows)
  }
