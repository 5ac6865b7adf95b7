import { columnsOf } from './columnsOf.ts'
import type { TeamSheet } from './TeamSheet.ts'
import { countKind, moneyKind, numberKind } from './valueKinds.ts'

const columns = columnsOf('service')

export const serviceSheet: TeamSheet<'service'> = {
  table: 'service',
  columns: [
    columns.text('team', { zh: '团队', en: 'Team' }, { width: 18 }),
    columns.moment('start', { zh: '开始', en: 'Start' }),
    columns.end(),
    columns.duration('duration'),
    columns.field('agents', { zh: '人数', en: 'Agents' }, countKind),
    columns.field(
      'contactsPerAgentHour',
      { zh: '人均每小时接待', en: 'Contacts per agent hour' },
      numberKind,
      { width: 14 },
    ),
    columns.longText('promise', { zh: '承诺', en: 'Promise' }, { width: 24 }),
    columns.field('replySeconds', { zh: '响应（秒）', en: 'Reply (seconds)' }, countKind),
    columns.field(
      'compensationFenPerCase',
      { zh: '单次赔付上限（元）', en: 'Compensation per case (CNY)' },
      moneyKind,
      { width: 16 },
    ),
    columns.text('channel', { zh: '渠道', en: 'Channel' }),
  ],
  frozenColumns: 1,
  totals: ['agents'],
}
