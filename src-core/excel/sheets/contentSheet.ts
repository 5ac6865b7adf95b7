import { contentKindNames, workStatusNames } from './choiceNames.ts'
import { columnsOf } from './columnsOf.ts'
import type { TeamSheet } from './TeamSheet.ts'
import { choiceKind } from './valueKinds.ts'

const columns = columnsOf('content')

export const contentSheet: TeamSheet<'content'> = {
  table: 'content',
  columns: [
    columns.moment('publishAt', { zh: '发布时间', en: 'Publish at' }),
    columns.field('kind', { zh: '类型', en: 'Kind' }, choiceKind(contentKindNames)),
    columns.text('account', { zh: '账号', en: 'Account' }, { width: 18 }),
    columns.longText('theme', { zh: '主题', en: 'Theme' }),
    columns.references('productIds', { zh: '商品', en: 'Products' }, 'products'),
    columns.text('goal', { zh: '目标', en: 'Goal' }),
    columns.text('owner', { zh: '负责人', en: 'Owner' }),
    columns.field('status', { zh: '状态', en: 'Status' }, choiceKind(workStatusNames)),
  ],
  frozenColumns: 1,
  totals: [],
}
