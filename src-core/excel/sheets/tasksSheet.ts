import { prepDimensionNames, workStatusNames } from './choiceNames.ts'
import { columnsOf } from './columnsOf.ts'
import type { TeamSheet } from './TeamSheet.ts'
import { choiceKind, wholeKind } from './valueKinds.ts'

const columns = columnsOf('tasks')

export const tasksSheet: TeamSheet<'tasks'> = {
  table: 'tasks',
  columns: [
    columns.longText('title', { zh: '事项', en: 'Task' }),
    columns.field('dimension', { zh: '维度', en: 'Dimension' }, choiceKind(prepDimensionNames)),
    columns.text('owner', { zh: '负责人', en: 'Owner' }),
    columns.moment('dueAt', { zh: '截止', en: 'Due' }),
    columns.field('offsetDays', { zh: 'T-n（天）', en: 'T-n (days)' }, wholeKind),
    columns.field('status', { zh: '状态', en: 'Status' }, choiceKind(workStatusNames)),
    columns.references('blockedBy', { zh: '前置事项', en: 'Blocked by' }, 'tasks'),
  ],
  frozenColumns: 1,
  totals: [],
}
