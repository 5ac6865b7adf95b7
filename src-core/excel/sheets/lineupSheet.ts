import { columnsOf } from './columnsOf.ts'
import { offersKind } from './spelledKinds.ts'
import type { TeamSheet } from './TeamSheet.ts'
import { countKind, moneyKind } from './valueKinds.ts'

const columns = columnsOf('lineup')

export const lineupSheet: TeamSheet<'lineup'> = {
  table: 'lineup',
  columns: [
    columns.reference('sessionId', { zh: '场次', en: 'Session' }, 'sessions'),
    columns.field('linkNo', { zh: '链接号', en: 'Link no.' }, countKind),
    columns.reference('productId', { zh: '商品', en: 'Product' }, 'products', { width: 30 }),
    columns.field('liveFen', { zh: '直播价（元）', en: 'Live price (CNY)' }, moneyKind),
    columns.longText('mechanism', { zh: '机制', en: 'Mechanism' }, { width: 24 }),
    columns.longText('gifts', { zh: '赠品', en: 'Gifts' }, { width: 20 }),
    columns.field('offers', { zh: '优惠', en: 'Offers' }, offersKind),
    columns.field('allocatedStock', { zh: '分配库存', en: 'Allocated stock' }, countKind),
    columns.field('plannedUnits', { zh: '预计销量', en: 'Planned units' }, countKind),
    columns.field('minShows', { zh: '最少讲解次数', en: 'Minimum shows' }, countKind),
    columns.longText('notes', { zh: '备注', en: 'Notes' }),
  ],
  frozenColumns: 3,
  totals: ['allocatedStock', 'plannedUnits'],
}
