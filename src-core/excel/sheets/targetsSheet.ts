import { targetLevelNames, targetScopeNames } from './choiceNames.ts'
import { columnsOf } from './columnsOf.ts'
import type { TeamSheet } from './TeamSheet.ts'
import { choiceKind, numberKind, textKind, yesNoKind } from './valueKinds.ts'

const columns = columnsOf('targets')

export const targetsSheet: TeamSheet<'targets'> = {
  table: 'targets',
  columns: [
    columns.text('metric', { zh: '指标', en: 'Metric' }, { width: 24 }),
    columns.reference('parentId', { zh: '上级目标', en: 'Parent' }, 'targets'),
    columns.field('level', { zh: '层级', en: 'Level' }, choiceKind(targetLevelNames)),
    columns.part('scope', 'kind', { zh: '范围', en: 'Scope' }, choiceKind(targetScopeNames)),
    columns.part('scope', 'of', { zh: '范围对象', en: 'Scope of' }, textKind('text')),
    columns.field('value', { zh: '目标值', en: 'Value' }, numberKind),
    columns.text('unit', { zh: '单位', en: 'Unit' }),
    columns.field('guardrail', { zh: '护栏指标', en: 'Guardrail' }, yesNoKind),
    columns.text('owner', { zh: '负责人', en: 'Owner' }),
  ],
  frozenColumns: 1,
  totals: [],
}
