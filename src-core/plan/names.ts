import type { Texts } from './Lang.ts'
import type { promos } from './records/calendar.ts'
import type { HostPosition } from './records/people.ts'
import type { ProductRole, SegmentKind } from './records/show.ts'
import type { TableName } from './tables.ts'

/** The field's standard terms for enumerated values and tables: in the window, in Excel and on the command line. */
export const segmentKindNames: { readonly [K in SegmentKind]: Texts } = {
  opening: { zh: '开场', en: 'Opening' },
  product: { zh: '讲品', en: 'Product' },
  giveaway: { zh: '福利', en: 'Giveaway' },
  interaction: { zh: '互动', en: 'Interaction' },
  lottery: { zh: '抽奖', en: 'Lottery' },
  encore: { zh: '返场', en: 'Encore' },
  handover: { zh: '交接', en: 'Handover' },
  break: { zh: '休息', en: 'Break' },
  closing: { zh: '收尾', en: 'Closing' },
  other: { zh: '其他', en: 'Other' },
}

export const productRoleNames: { readonly [R in ProductRole]: Texts } = {
  traffic: { zh: '引流款', en: 'Traffic' },
  hero: { zh: '爆款', en: 'Hero' },
  profit: { zh: '利润款', en: 'Profit' },
  new: { zh: '新品首发', en: 'New launch' },
  welfare: { zh: '福利款', en: 'Welfare' },
  exclusive: { zh: '特供款', en: 'Exclusive' },
  'second-tier': { zh: '第二梯队', en: 'Second tier' },
  image: { zh: '形象款', en: 'Image' },
}

export const positionNames: { readonly [P in HostPosition]: Texts } = {
  host: { zh: '主播', en: 'Host' },
  'co-host': { zh: '副播', en: 'Co-host' },
  assistant: { zh: '助播', en: 'Assistant' },
  controller: { zh: '场控', en: 'Floor control' },
  operator: { zh: '运营', en: 'Operator' },
  agent: { zh: '客服', en: 'Service agent' },
}

export const promoNames: { readonly [P in (typeof promos)[number]]: Texts } = {
  '618': { zh: '618', en: '618' },
  '818': { zh: '818', en: '818' },
  double11: { zh: '双11', en: 'Double 11' },
  'new-year': { zh: '年货节', en: 'New Year festival' },
  'super-brand-day': { zh: '超品日', en: 'Super brand day' },
  'launch-day': { zh: '开新日', en: 'Launch day' },
  custom: { zh: '自定活动', en: 'Own promo' },
}

export const tableTitles: { readonly [T in TableName]: Texts } = {
  plans: { zh: '方案', en: 'Plan' },
  phases: { zh: '阶段', en: 'Phases' },
  rooms: { zh: '直播间', en: 'Rooms' },
  sessions: { zh: '场次', en: 'Sessions' },
  segments: { zh: '流程', en: 'Run of show' },
  products: { zh: '商品', en: 'Products' },
  lineup: { zh: '货盘', en: 'Lineup' },
  hosts: { zh: '主播', en: 'Hosts' },
  shifts: { zh: '排班', en: 'Shifts' },
  spend: { zh: '投放', en: 'Spend' },
  creators: { zh: '达人', en: 'Creators' },
  bookings: { zh: '合作', en: 'Bookings' },
  placements: { zh: '中心场', en: 'Placements' },
  content: { zh: '内容', en: 'Content' },
  service: { zh: '客服', en: 'Service' },
  tasks: { zh: '筹备', en: 'Prep' },
  targets: { zh: '目标', en: 'Targets' },
  actuals: { zh: '实际', en: 'Actuals' },
  acceptances: { zh: '已接受的检查', en: 'Accepted findings' },
}
