import { productRoleNames } from '#core/plan/names.ts'
import { columnsOf } from './columnsOf.ts'
import type { TeamSheet } from './TeamSheet.ts'
import { choiceKind, countKind, moneyKind, numberKind, rateKind, textListKind } from './valueKinds.ts'

const columns = columnsOf('products')

export const productsSheet: TeamSheet<'products'> = {
  table: 'products',
  columns: [
    columns.text('name', { zh: '商品', en: 'Product' }, { width: 30, aliases: ['商品名称'] }),
    columns.text('productNo', { zh: '商品ID', en: 'Product no.' }, { width: 22 }),
    columns.text('sku', { zh: 'SKU', en: 'SKU' }),
    columns.text('brand', { zh: '品牌', en: 'Brand' }),
    columns.text('category', { zh: '类目', en: 'Category' }),
    columns.field('role', { zh: '定位', en: 'Role' }, choiceKind(productRoleNames), { aliases: ['角色'] }),
    columns.field('listFen', { zh: '日常价（元）', en: 'List price (CNY)' }, moneyKind),
    columns.field('costFen', { zh: '成本（元）', en: 'Cost (CNY)' }, moneyKind),
    columns.field('floorFen', { zh: '控价（元）', en: 'Floor price (CNY)' }, moneyKind, {
      aliases: ['保价线（元）'],
    }),
    columns.field('stock', { zh: '库存', en: 'Stock' }, countKind),
    columns.field('commissionRate', { zh: '佣金率', en: 'Commission' }, rateKind),
    columns.field('refundRate', { zh: '退货率', en: 'Refund rate' }, rateKind),
    columns.field('sellingPoints', { zh: '卖点', en: 'Selling points' }, textListKind),
    columns.field('forbiddenClaims', { zh: '禁用词', en: 'Forbidden claims' }, textListKind),
    columns.field('experienceScore', { zh: '商品体验分', en: 'Experience score' }, numberKind),
    columns.field('leadTimeHours', { zh: '发货时效（小时）', en: 'Lead time (hours)' }, countKind, {
      width: 14,
    }),
    columns.longText('notes', { zh: '备注', en: 'Notes' }),
  ],
  frozenColumns: 1,
  totals: ['stock'],
}
