import { pageOf } from '#core/plan/Plan.ts'
import { numberCell } from './cells.ts'
import { sessionStatusNames } from './choiceNames.ts'
import { columnsOf } from './columnsOf.ts'
import type { TeamSheet } from './TeamSheet.ts'
import { choiceKind, moneyKind } from './valueKinds.ts'

const columns = columnsOf('sessions')

export const sessionsSheet: TeamSheet<'sessions'> = {
  table: 'sessions',
  columns: [
    columns.text('title', { zh: '场次', en: 'Session' }, { width: 24 }),
    columns.reference('roomId', { zh: '直播间', en: 'Room' }, 'rooms'),
    columns.moment('start', { zh: '开始', en: 'Start' }),
    columns.end(),
    columns.duration('duration'),
    columns.shown(
      'runMinutes',
      { zh: '流程合计（分钟）', en: 'Run of show minutes' },
      (session, { plan }) =>
        numberCell(pageOf(plan, 'segments', session.id).reduce((sum, segment) => sum + segment.duration, 0)),
      {
        format: 'count',
        width: 12,
        formula: ({ column, label }, session) => {
          const [names, minutes] = [column('segments', 'sessionId'), column('segments', 'duration')]
          return names && minutes ? `SUMIF(${names},${label('sessions', session.id)},${minutes})` : '0'
        },
      },
    ),
    columns.text('theme', { zh: '主题', en: 'Theme' }, { width: 20 }),
    columns.field('gmvTargetFen', { zh: 'GMV 目标（元）', en: 'GMV target (CNY)' }, moneyKind, { width: 16 }),
    columns.reference('leadHostId', { zh: '主主播', en: 'Lead host' }, 'hosts', { width: 14 }),
    columns.field('status', { zh: '状态', en: 'Status' }, choiceKind(sessionStatusNames)),
    columns.longText('notes', { zh: '备注', en: 'Notes' }),
  ],
  frozenColumns: 1,
  totals: ['duration', 'runMinutes', 'gmvTargetFen'],
}
