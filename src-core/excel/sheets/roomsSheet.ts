import { factNames } from './choiceNames.ts'
import { columnsOf } from './columnsOf.ts'
import type { TeamSheet } from './TeamSheet.ts'
import { choiceKind } from './valueKinds.ts'

const columns = columnsOf('rooms')

export const roomsSheet: TeamSheet<'rooms'> = {
  table: 'rooms',
  columns: [
    columns.text('name', { zh: '直播间', en: 'Room' }, { width: 24 }),
    columns.text('account', { zh: '账号', en: 'Account' }, { width: 18, aliases: ['抖音号'] }),
    columns.text('platform', { zh: '平台', en: 'Platform' }),
    columns.field('fact', { zh: 'FACT', en: 'FACT' }, choiceKind(factNames)),
    columns.text('brand', { zh: '品牌', en: 'Brand' }),
    columns.longText('notes', { zh: '备注', en: 'Notes' }),
  ],
  frozenColumns: 1,
  totals: [],
}
