import { positionNames } from '#core/plan/names.ts'
import { columnsOf } from './columnsOf.ts'
import type { TeamSheet } from './TeamSheet.ts'
import { choiceKind } from './valueKinds.ts'

const columns = columnsOf('shifts')

export const shiftsSheet: TeamSheet<'shifts'> = {
  table: 'shifts',
  columns: [
    columns.reference('hostId', { zh: '姓名', en: 'Name' }, 'hosts', { width: 14 }),
    columns.reference('roomId', { zh: '直播间', en: 'Room' }, 'rooms'),
    columns.moment('start', { zh: '开始', en: 'Start' }),
    columns.end(),
    columns.duration('duration'),
    columns.field('position', { zh: '岗位', en: 'Position' }, choiceKind(positionNames)),
  ],
  frozenColumns: 1,
  totals: ['duration'],
}
