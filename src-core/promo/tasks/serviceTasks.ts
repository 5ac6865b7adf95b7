import { tasksFor } from './PrepTask.ts'

const task = tasksFor('service')

export const serviceTasks = [
  task('load', -14, '预估咨询量，定客服人数', 'Estimate the contacts and how many agents they take', [
    'selection',
  ]),
  task(
    'after-sales',
    -12,
    '售后预案：价保、退换、漏发、差评',
    'Plan after-sales: price promise, returns, missing items, bad reviews',
    ['pricing'],
  ),
  task('shipping', -10, '仓配产能与发货时效确认', 'Confirm what the warehouse can ship, and how fast', [
    'submission',
  ]),
  task('service-roster', -9, '客服排班，临时客服到岗', 'Roster the agents, temporary ones included', [
    'load',
  ]),
  task('compensation', -8, '赔付授权额度审批并录入', 'Get the compensation limits approved and entered', [
    'after-sales',
  ]),
  task('replies', -6, '快捷回复与常见问题更新', 'Update quick replies and frequent questions', [
    'pricing',
    'script-review',
  ]),
  task(
    'service-training',
    -4,
    '客服培训：机制、承诺、赔付口径',
    'Train the agents: offers, promises, compensation',
    ['replies', 'compensation', 'service-roster'],
  ),
  task(
    'drill',
    -2,
    '高峰接待演练，升级与交接通道跑通',
    'Drill a peak hour, with handing on and handing over',
    ['service-training'],
  ),
]
