import { productRoleNames } from '#core/plan/names.ts'
import { choiceOf, countKind, factorKind, hoursKind, listKind, moneyKind, rateKind } from './FieldKind.ts'
import { fieldsOf } from './recordFields.ts'

const { field, line, lines } = fieldsOf('products')
const unknown = { empty: null }

export const productFields = [
  line('name', { zh: '名称', en: 'Name' }),
  field('listFen', { zh: '日常价', en: 'List price' }, moneyKind, unknown),
  field('floorFen', { zh: '控价', en: 'Floor price' }, moneyKind, unknown),
  field('costFen', { zh: '成本', en: 'Cost' }, moneyKind, unknown),
  field('stock', { zh: '库存', en: 'Stock' }, countKind, unknown),
  field('role', { zh: '定位', en: 'Role' }, choiceOf(productRoleNames), unknown),
  line('productNo', { zh: '商品ID', en: 'Product no.' }),
  line('sku', { zh: 'SKU', en: 'SKU' }),
  line('brand', { zh: '品牌', en: 'Brand' }),
  line('category', { zh: '类目', en: 'Category' }),
  field('commissionRate', { zh: '佣金率', en: 'Commission' }, rateKind, unknown),
  field('refundRate', { zh: '退货率', en: 'Refund rate' }, rateKind, unknown),
  field('leadTimeHours', { zh: '发货时效（小时）', en: 'Lead time (hours)' }, hoursKind, unknown),
  field('experienceScore', { zh: '商品体验分', en: 'Experience score' }, factorKind, unknown),
  field('sellingPoints', { zh: '卖点', en: 'Selling points' }, listKind, { empty: [] }),
  field('forbiddenClaims', { zh: '禁用词', en: 'Forbidden claims' }, listKind, { empty: [] }),
  lines('notes', { zh: '备注', en: 'Notes' }),
]
