import { creatorTierNames } from './choiceNames.ts'
import { columnsOf } from './columnsOf.ts'
import type { TeamSheet } from './TeamSheet.ts'
import { choiceKind, countKind, moneyKind, numberKind, rateKind } from './valueKinds.ts'

const columns = columnsOf('creators')

export const creatorsSheet: TeamSheet<'creators'> = {
  table: 'creators',
  columns: [
    columns.text('name', { zh: '达人', en: 'Creator' }, { width: 20 }),
    columns.text('account', { zh: '账号', en: 'Account' }, { width: 18 }),
    columns.field('tier', { zh: '层级', en: 'Tier' }, choiceKind(creatorTierNames)),
    columns.field('fans', { zh: '粉丝数', en: 'Fans' }, countKind, { width: 14 }),
    columns.text('category', { zh: '类目', en: 'Category' }),
    columns.field('conversionRate', { zh: '转化率', en: 'Conversion' }, rateKind),
    columns.field('impressionsPerProduct', { zh: '单品曝光', en: 'Impressions per product' }, numberKind, {
      width: 14,
    }),
    columns.field('quoteFen', { zh: '坑位费（元）', en: 'Quote (CNY)' }, moneyKind, { width: 14 }),
    columns.field('commissionRate', { zh: '佣金率', en: 'Commission' }, rateKind),
    columns.text('contact', { zh: '联系方式', en: 'Contact' }, { width: 20 }),
  ],
  frozenColumns: 1,
  totals: [],
}
