import type { Promo } from '#core/promo/promoTemplates.ts'
import { type PrepTask, tasksFor } from './PrepTask.ts'

const content = tasksFor('content')
const product = tasksFor('product')
const creator = tasksFor('creator')
const ads = tasksFor('ads')
const service = tasksFor('service')

// Entries of 抖音618 2023 opened on 10 May for a warm-up from 25 May: fifteen days before.
const enrolDay = -15
const enrol = (zh: string, en: string) => product('enrol', enrolDay, zh, en, ['selection'])

const deposits = [
  product(
    'deposits',
    -5,
    '预售商品设置：定金、抵扣额、尾款时间',
    'Set up the presale: deposit, what it is worth, final payment',
    ['submission'],
  ),
  service(
    'final-payment',
    -4,
    '尾款催付与退定金口径',
    'Agree how to ask for final payments and how deposits go back',
    ['deposits'],
  ),
]

/** What each promo needs besides the tasks of every promo. Each has its `enrol`. */
export const promoTasks: { readonly [P in Promo]: readonly PrepTask[] } = {
  '618': [
    enrol('618 报名：店铺资格、会场、官方立减', 'Enrol for 618: shop, venue, official discount'),
    ...deposits,
    ads(
      'second-wave',
      -2,
      '6.16–6.18 返投预算预留与加投条件',
      'Keep money back for 16–18 June and say when it is spent',
      ['ad-budget'],
    ),
  ],
  '818': [
    enrol('818 报名：店铺资格、会场、玩法', 'Enrol for 818: shop, venue, formats'),
    content('season', -16, '开学季、换季选题', 'Topics for back to school and the change of season', [
      'theme',
    ]),
  ],
  double11: [
    enrol('双11 报名：店铺资格、会场、官方立减', 'Enrol for Double 11: shop, venue, official discount'),
    ...deposits,
    service(
      'price-promise',
      -7,
      '价保规则公示，补差价流程跑通',
      'Publish the price promise and try the refund of the difference',
      ['after-sales'],
    ),
    creator(
      'top-slots',
      -20,
      '头部专场档期与独占机制谈定',
      'Settle the slots of top creators and what only they offer',
      ['outreach'],
    ),
  ],
  'new-year': [
    enrol('年货节报名：店铺资格、会场', 'Enrol for the New Year festival: shop, venue'),
    product('hampers', -18, '年货礼盒组合、包材到货', 'Put together the New Year hampers; packaging in', [
      'selection',
    ]),
    content('festive-studio', -5, '年味直播间布置与主播服装', 'Dress rooms and hosts for the New Year', [
      'theme',
    ]),
    service(
      'last-parcels',
      -8,
      '春节停发、截单时间公告与快递协议',
      'Announce the last day to order and agree it with the couriers',
      ['shipping'],
    ),
  ],
  'super-brand-day': [
    enrol(
      '超品日立项：资源位、活动日、考核口径',
      'Apply for the super brand day: placements, date, what counts',
    ),
    product('limited', -16, '限定礼盒与备货量确认', 'Settle the limited set and its stock', ['selection']),
    content('brand-film', -9, '品牌大片与话题页上线准备', 'Make the brand film and the topic page ready', [
      'theme',
    ]),
    creator(
      'ambassador',
      -12,
      '代言人、明星进直播间行程与权益确认',
      'Settle when stars come to the room and what they may be used for',
      ['outreach'],
    ),
    ads('brand-ads', -10, '开屏、热搜等品牌广告位锁定', 'Book the brand placements: opening screen, trends', [
      'ad-budget',
    ]),
    service('members', -3, '会员专属客服与权益发放', 'Set up service and benefits for members', [
      'service-roster',
    ]),
  ],
  'launch-day': [
    enrol('开新日立项：新品资质、资源位', 'Apply for the launch day: papers of the new product, placements'),
    product(
      'new-papers',
      -20,
      '新品备案、质检报告、详情页',
      'Registration, test reports and page of the new product',
      ['selection'],
    ),
    content(
      'seeding',
      -10,
      '新品种草内容：成分、对比、使用场景',
      'Seed the new product: what is in it, how it compares, when to use it',
      ['video-plan'],
    ),
    creator(
      'testers',
      -12,
      '新品测评达人寄样与发布排期',
      'Send the new product to testers and schedule their posts',
      ['outreach'],
    ),
    ads('new-audience', -6, '新品人群测试，找到高意向包', 'Test audiences for the new product', [
      'audiences',
    ]),
    service('new-answers', -5, '新品问答与使用指导培训', 'Train the agents on the new product', ['replies']),
  ],
  custom: [enrol('活动立项：规则、预算、审批', 'Get the promo approved: rules, budget')],
}
