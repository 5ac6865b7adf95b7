import { tasksFor } from './PrepTask.ts'

const task = tasksFor('creator')

export const creatorTasks = [
  task(
    'shortlist',
    -30,
    '达人名单：按转化率与单品曝光筛选',
    'Shortlist creators by conversion and impressions per product',
  ),
  task('outreach', -24, '达人建联与报价', 'Reach out to creators and get their quotes', [
    'shortlist',
    'selection',
  ]),
  task(
    'terms',
    -18,
    '谈定合作机制：坑位费、佣金、价格保护',
    'Agree on the terms: fee, commission, price protection',
    ['outreach', 'pricing'],
  ),
  task('samples', -14, '样品寄送并确认签收', 'Send the samples and have them signed for', ['terms']),
  task('booking', -10, '锁定达人档期与专场时间', 'Book the creators and their slots', ['terms']),
  task('creator-brief', -6, '发达人 brief 与话术卡', 'Send the creators their brief and script cards', [
    'booking',
    'script-review',
  ]),
  task(
    'creator-prices',
    -5,
    '核对达人间与自播间价格一致',
    "Check that creators' rooms and ours give one price",
    ['terms', 'submission'],
  ),
  task('creator-review', -3, '审达人视频与脚本', "Review the creators' videos and scripts", [
    'creator-brief',
    'samples',
  ]),
]
