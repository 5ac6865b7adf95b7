import { columnsOf } from './columnsOf.ts'
import type { TeamSheet } from './TeamSheet.ts'
import { colourKind } from './valueKinds.ts'

const columns = columnsOf('phases')

export const phasesSheet: TeamSheet<'phases'> = {
  table: 'phases',
  columns: [
    columns.text('name', { zh: '阶段', en: 'Phase' }, { width: 18 }),
    columns.moment('start', { zh: '开始', en: 'Start' }),
    columns.end(),
    columns.duration('duration'),
    columns.field('colour', { zh: '颜色', en: 'Colour' }, colourKind),
  ],
  frozenColumns: 1,
  totals: [],
}
