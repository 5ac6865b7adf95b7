import { columnsOf } from './columnsOf.ts'
import { metricsKind } from './spelledKinds.ts'
import type { TeamSheet } from './TeamSheet.ts'

const columns = columnsOf('actuals')

export const actualsSheet: TeamSheet<'actuals'> = {
  table: 'actuals',
  columns: [
    columns.reference('roomId', { zh: '直播间', en: 'Room' }, 'rooms'),
    columns.moment('start', { zh: '开始', en: 'Start' }),
    columns.end(),
    columns.duration('duration'),
    columns.field('values', { zh: '指标（名称=数值）', en: 'Metrics (name=value)' }, metricsKind),
    columns.text('source', { zh: '来源', en: 'Source' }, { width: 24 }),
    columns.text('importedAt', { zh: '导入时间', en: 'Imported at' }, { width: 24 }),
  ],
  frozenColumns: 1,
  totals: [],
}
