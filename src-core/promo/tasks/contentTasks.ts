import { tasksFor } from './PrepTask.ts'

const task = tasksFor('content')

export const contentTasks = [
  task('theme', -28, '定活动主题与内容方向', 'Settle the theme and the line of the content'),
  task('scripts', -14, '各场流程与话术初稿', 'Draft the run of show and the scripts of every session', [
    'theme',
    'selection',
  ]),
  task(
    'video-plan',
    -14,
    '预热短视频排期（账号、主题、发布时间）',
    'Schedule the warm-up videos: account, theme, time',
    ['theme', 'selection'],
  ),
  task(
    'script-review',
    -7,
    '话术审核：广告法用语、价格与承诺口径',
    'Review scripts: claim words, prices, promises',
    ['scripts', 'pricing'],
  ),
  task('video-shoot', -7, '预热短视频拍摄、剪辑、过审', 'Shoot, cut and clear the warm-up videos', [
    'video-plan',
  ]),
  task('roster', -7, '主播排班与产品培训', 'Roster the hosts and train them on the products', ['scripts']),
  task(
    'studio',
    -5,
    '直播间搭建：背景、贴片、灯光、备用设备',
    'Set up the rooms: backdrop, overlays, light, spare gear',
    ['theme'],
  ),
  task('notice', -3, '直播预告与店铺装修上线', 'Publish the live notices and dress the shop', [
    'pricing',
    'studio',
  ]),
  task(
    'rehearsal',
    -2,
    '全流程彩排，演练断播与换链接',
    'Rehearse the whole run, with a stream cut and a link swap',
    ['studio', 'script-review', 'roster'],
  ),
]
