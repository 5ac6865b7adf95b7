import { pacingNames, spendChannelNames } from './choiceNames.ts'
import { columnsOf } from './columnsOf.ts'
import { minuteFenKind } from './spelledKinds.ts'
import type { TeamSheet } from './TeamSheet.ts'
import { choiceKind, moneyKind, numberKind } from './valueKinds.ts'

const columns = columnsOf('spend')

export const spendSheet: TeamSheet<'spend'> = {
  table: 'spend',
  columns: [
    columns.reference('roomId', { zh: '直播间', en: 'Room' }, 'rooms'),
    columns.moment('start', { zh: '开始', en: 'Start' }),
    columns.end(),
    columns.duration('duration'),
    columns.field('channel', { zh: '渠道', en: 'Channel' }, choiceKind(spendChannelNames), { width: 18 }),
    columns.text('goal', { zh: '目标', en: 'Goal' }),
    columns.text('audience', { zh: '人群', en: 'Audience' }, { width: 20 }),
    columns.field('budgetFen', { zh: '预算（元）', en: 'Budget (CNY)' }, moneyKind),
    columns.field('pacing', { zh: '节奏', en: 'Pacing' }, choiceKind(pacingNames)),
    columns.field(
      'minuteFen',
      { zh: '分钟预算（分钟=元）', en: 'Budget by minute (minute=CNY)' },
      minuteFenKind,
    ),
    columns.field('bidFen', { zh: '出价（元）', en: 'Bid (CNY)' }, moneyKind),
    columns.field('targetRoi', { zh: '目标 ROI', en: 'Target ROI' }, numberKind),
    columns.text('owner', { zh: '负责人', en: 'Owner' }),
  ],
  frozenColumns: 1,
  totals: ['budgetFen'],
}
