import { columnsOf } from './columnsOf.ts'
import type { TeamSheet } from './TeamSheet.ts'

const columns = columnsOf('phases')

export const phasesSheet: TeamSheet<'phases'> = {
  table: 'phases',
  columns: [
    columns.text('name', { zh: '阶段', en: 'Phase' }, { width: 18 }),
    columns.moment('start', { zh: '开始', en: 'Start' }),
    columns.end(),
    columns.duration('duration'),
    columns.text('colour', { zh: '颜色', en: 'Colour' }),
  ],
  frozenColumns: 1,
  totals: [],
}
