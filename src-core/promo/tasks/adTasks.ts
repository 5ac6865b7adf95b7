import { tasksFor } from './PrepTask.ts'

const task = tasksFor('ads')

export const adTasks = [
  task('ad-budget', -21, '投放预算按阶段、按场分配', 'Divide the ad budget over phases and sessions', [
    'pricing',
  ]),
  task(
    'ad-accounts',
    -14,
    '千川账户、资质、余额检查',
    'Check the Qianchuan accounts: papers, balance, limits',
  ),
  task('audiences', -12, '人群包与定向准备', 'Prepare audiences and targeting', ['ad-budget']),
  task(
    'creatives',
    -5,
    '素材备量：每场不少于 10 条过审素材',
    'Stock up on creatives: ten cleared ones for every session',
    ['video-shoot'],
  ),
  task('ad-plans', -4, '千川计划搭建并过审', 'Build the Qianchuan plans and get them cleared', [
    'ad-accounts',
    'audiences',
    'creatives',
  ]),
  task('test-spend', -3, '小额测投，定出价与保本线', 'Spend a little as a test; set bids and break-even', [
    'ad-plans',
  ]),
  task('watch', -2, '盯盘分工、止损线与加投条件', 'Agree who watches, when to stop and when to add money', [
    'ad-budget',
    'test-spend',
  ]),
]
