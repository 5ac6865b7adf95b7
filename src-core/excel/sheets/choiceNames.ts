import type { Texts } from '#core/plan/Lang.ts'

/** Terms of enumerated values that the team picks from in its workbook; kinds, roles and positions are in plan/names.ts. */
export const timingNames = {
  linked: { zh: '联动', en: 'Linked' },
  fixed: { zh: '固定', en: 'Fixed' },
} as const satisfies NamesOf<string>

export const factNames = {
  F: { zh: 'F 自播', en: 'F own shop' },
  A: { zh: 'A 达人', en: 'A creators' },
  C: { zh: 'C 营销活动', en: 'C campaigns' },
  T: { zh: 'T 头部大咖', en: 'T top stars' },
} as const satisfies NamesOf<string>

export const sessionStatusNames = {
  draft: { zh: '草稿', en: 'Draft' },
  confirmed: { zh: '已确认', en: 'Confirmed' },
  live: { zh: '直播中', en: 'Live' },
  ended: { zh: '已结束', en: 'Ended' },
} as const satisfies NamesOf<string>

export const creatorTierNames = {
  top: { zh: '头部', en: 'Top' },
  middle: { zh: '腰部', en: 'Middle' },
  tail: { zh: '尾部', en: 'Tail' },
  star: { zh: '明星', en: 'Star' },
} as const satisfies NamesOf<string>

export const bookingModeNames = {
  mixed: { zh: '混场', en: 'Mixed session' },
  dedicated: { zh: '专场', en: 'Dedicated session' },
  'long-term': { zh: '长期合作', en: 'Long-term' },
} as const satisfies NamesOf<string>

export const bookingStatusNames = {
  prospect: { zh: '待开发', en: 'Prospect' },
  contacted: { zh: '已触达', en: 'Contacted' },
  negotiating: { zh: '沟通中', en: 'Negotiating' },
  'sample-sent': { zh: '已寄样', en: 'Sample sent' },
  scheduled: { zh: '已排期', en: 'Scheduled' },
  live: { zh: '直播中', en: 'Live' },
  reviewed: { zh: '已复盘', en: 'Reviewed' },
} as const satisfies NamesOf<string>

export const prepDimensionNames = {
  content: { zh: '内容', en: 'Content' },
  product: { zh: '商品', en: 'Products' },
  creator: { zh: '达人', en: 'Creators' },
  ads: { zh: '广告', en: 'Ads' },
  service: { zh: '服务', en: 'Service' },
} as const satisfies NamesOf<string>

export const workStatusNames = {
  todo: { zh: '待办', en: 'To do' },
  doing: { zh: '进行中', en: 'Doing' },
  done: { zh: '已完成', en: 'Done' },
  dropped: { zh: '已取消', en: 'Dropped' },
} as const satisfies NamesOf<string>

export const spendChannelNames = {
  'qianchuan-standard': { zh: '千川标准', en: 'Qianchuan standard' },
  'qianchuan-global': { zh: '千川全域', en: 'Qianchuan global' },
  suixintui: { zh: '随心推', en: 'Suixintui' },
  brand: { zh: '品牌', en: 'Brand' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies NamesOf<string>

export const pacingNames = {
  even: { zh: '匀速', en: 'Even' },
  front: { zh: '前重', en: 'Front-loaded' },
  back: { zh: '后重', en: 'Back-loaded' },
  peak: { zh: '中间高', en: 'Peak' },
  manual: { zh: '手动', en: 'Manual' },
} as const satisfies NamesOf<string>

export const placementChannelNames = {
  mall: { zh: '商城', en: 'Mall' },
  search: { zh: '搜索', en: 'Search' },
  shop: { zh: '店铺', en: 'Shop' },
  channel: { zh: '频道', en: 'Channel' },
} as const satisfies NamesOf<string>

export const placementStatusNames = {
  idea: { zh: '想法', en: 'Idea' },
  applied: { zh: '已报名', en: 'Applied' },
  won: { zh: '已中选', en: 'Won' },
  lost: { zh: '未中选', en: 'Lost' },
  live: { zh: '投放中', en: 'Live' },
  done: { zh: '已结束', en: 'Done' },
} as const satisfies NamesOf<string>

export const contentKindNames = {
  'warm-up-video': { zh: '预热短视频', en: 'Warm-up video' },
  clip: { zh: '切片', en: 'Clip' },
  'image-text': { zh: '图文', en: 'Image and text' },
  'live-notice': { zh: '直播预告', en: 'Live notice' },
} as const satisfies NamesOf<string>

export const targetLevelNames = {
  'north-star': { zh: '北极星', en: 'North star' },
  action: { zh: '行动', en: 'Action' },
  process: { zh: '过程', en: 'Process' },
  result: { zh: '结果', en: 'Result' },
} as const satisfies NamesOf<string>

export const targetScopeNames = {
  plan: { zh: '整个方案', en: 'Whole plan' },
  phase: { zh: '阶段', en: 'Phase' },
  day: { zh: '日', en: 'Day' },
  session: { zh: '场次', en: 'Session' },
  room: { zh: '直播间', en: 'Room' },
  fact: { zh: 'FACT', en: 'FACT' },
  channel: { zh: '渠道', en: 'Channel' },
} as const satisfies NamesOf<string>

export const yesNoNames = {
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
} as const satisfies NamesOf<string>

/** A term for every value of an enumeration. */
export type NamesOf<Value extends string> = { readonly [V in Value]: Texts }
