import { tasksFor } from './PrepTask.ts'

const task = tasksFor('product')

/** Each promo brings its own `enrol` (promoTasks.ts). */
export const productTasks = [
  task(
    'selection',
    -30,
    '选品定盘：引流、爆款、利润、形象款配比',
    'Choose the lineup: traffic, hero, profit and image products',
  ),
  task(
    'pricing',
    -24,
    '价格机制定稿：到手价、优惠叠加、赠品',
    'Settle the prices: to hand, stacked offers, gifts',
    ['selection'],
  ),
  task(
    'price-guard',
    -18,
    '全渠道控价核查，填好控价线',
    'Check prices on every channel and enter the price floors',
    ['pricing'],
  ),
  task(
    'submission',
    -12,
    '商品提报：活动价、库存、主图',
    'Submit the products: promo price, stock, main picture',
    ['enrol', 'price-guard'],
  ),
  task('gifts', -8, '赠品与组合装备齐、编码建好', 'Get gifts and bundles in and give them their codes', [
    'pricing',
  ]),
  task('stock-in', -7, '备货入仓，按场次分配库存', 'Bring the stock in and allocate it to the sessions', [
    'submission',
    'gifts',
  ]),
  task('links', -3, '挂链接、排链接号、核对直播价', 'Put up the links, number them, check the live prices', [
    'submission',
    'stock-in',
  ]),
  task(
    'test-order',
    -1,
    '逐个链接实拍，核对到手价',
    'Place a test order on every link and check the price to hand',
    ['links'],
  ),
]
