import { columnsOf } from './columnsOf.ts'
import type { TeamSheet } from './TeamSheet.ts'

const columns = columnsOf('acceptances')

export const acceptancesSheet: TeamSheet<'acceptances'> = {
  table: 'acceptances',
  columns: [
    columns.longText('reason', { zh: '接受的理由', en: 'Reason' }),
    columns.text('acceptedBy', { zh: '接受人', en: 'Accepted by' }),
    columns.text('acceptedAt', { zh: '接受时间', en: 'Accepted at' }, { width: 24 }),
    columns.text('finding', { zh: '检查项', en: 'Finding' }, { width: 32 }),
    columns.text('figures', { zh: '当时的数', en: 'Figures then' }, { width: 24 }),
  ],
  frozenColumns: 1,
  totals: [],
}
