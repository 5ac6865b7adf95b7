import { readLinkNo } from './in/readLinkNo.ts'
import { readPrice } from './in/readPrice.ts'
import { readRole } from './in/readRole.ts'
import { field, fillingField } from './in/SheetField.ts'
import { readCount } from './values/count.ts'
import { readHours } from './values/hours.ts'
import { readIdentifier } from './values/identifier.ts'
import { readList } from './values/list.ts'
import { readMoney } from './values/money.ts'
import { readRate } from './values/rate.ts'
import { readText } from './values/text.ts'

/** The columns of a lineup 货盘: one declaration each. */
export const lineupFields = {
  rowNumber: field('序号', 'No.', readText, '编号', '行号', 'no', '#'),
  linkNo: field('链接号', 'Link no.', readLinkNo, '链接', '链接序号', '小黄车序号', '几号链接', 'link'),
  productNo: field('商品ID', 'Product no.', readIdentifier, '商品编号', '商品id号', 'id', 'product id'),
  sku: field('SKU', 'SKU code', readIdentifier, '货号', '款号', 'sku编码', '商家编码', '商品编码', '条码'),
  brand: fillingField('品牌', 'Brand', readText, '品牌名称', '品牌名'),
  name: field(
    '商品名称',
    'Product',
    readText,
    '商品',
    '产品名称',
    '产品',
    '品名',
    '商品标题',
    '商品名',
    'product name',
    'name',
    'item',
  ),
  category: fillingField('类目', 'Category', readText, '品类', '商品类目', '一级类目', '分类'),
  role: fillingField(
    '款式定位',
    'Role',
    readRole,
    '定位',
    '商品定位',
    '货品定位',
    '货品角色',
    '商品角色',
    '角色',
  ),
  listFen: fillingField(
    '日常价',
    'List price',
    readPrice,
    '原价',
    '吊牌价',
    '市场价',
    '划线价',
    '日销价',
    '标价',
  ),
  liveFen: fillingField(
    '直播价',
    'Live price',
    readPrice,
    '直播间价',
    '直播间价格',
    '活动价',
    '大促价',
    '售价',
    '价格',
    '到手价',
    '券后价',
    'price',
  ),
  costFen: fillingField('成本价', 'Cost', readMoney, '成本', '供货价', '采购价', '进货价', '含税成本'),
  floorFen: fillingField('控价', 'Floor price', readPrice, '保价线', '最低价', '底价', '控价线', '限价'),
  stock: field('库存', 'Stock', readCount, '总库存', '可用库存', '现货库存', '备货量', '库存数', '库存数量'),
  allocatedStock: field(
    '分配库存',
    'Allocated stock',
    readCount,
    '直播库存',
    '场次库存',
    '本场库存',
    '锁库数量',
  ),
  plannedUnits: field('计划件数', 'Planned units', readCount, '预估销量', '预计销量', '目标件数', '预估件数'),
  commissionRate: fillingField('佣金', 'Commission', readRate, '佣金比例', '佣金率', '佣金比'),
  refundRate: fillingField('退货率', 'Refund rate', readRate, '退款率', '预估退货率', '历史退货率'),
  mechanism: field(
    '机制',
    'Mechanism',
    readText,
    '赠品/机制',
    '机制/赠品',
    '优惠机制',
    '活动机制',
    '直播机制',
    '促销机制',
    'deal',
  ),
  gifts: field('赠品', 'Gifts', readText, '赠送', '买赠', 'gift'),
  sellingPoints: field('卖点', 'Selling points', readList, '核心卖点', '产品卖点', '商品卖点', '主要卖点'),
  forbiddenClaims: field('禁用词', 'Forbidden claims', readList, '违禁词', '不能说', '禁说', '红线话术'),
  leadTimeHours: fillingField('发货时效', 'Lead time', readHours, '发货时间', '发货周期', '发货时效(小时)'),
  notes: field('备注', 'Notes', readText, '说明', '备注说明', 'note', 'remarks'),
} as const

export type LineupFields = typeof lineupFields
