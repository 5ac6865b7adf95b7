import { bookedProductsColumn } from './bookedProductsColumn.ts'
import { bookingModeNames, bookingStatusNames } from './choiceNames.ts'
import { columnsOf } from './columnsOf.ts'
import type { TeamSheet } from './TeamSheet.ts'
import { choiceKind, moneyKind, rateKind, textKind, yesNoKind } from './valueKinds.ts'

const columns = columnsOf('bookings')

export const bookingsSheet: TeamSheet<'bookings'> = {
  table: 'bookings',
  columns: [
    columns.reference('creatorId', { zh: '达人', en: 'Creator' }, 'creators'),
    columns.field('mode', { zh: '合作方式', en: 'Mode' }, choiceKind(bookingModeNames)),
    columns.moment('start', { zh: '开始', en: 'Start' }),
    columns.end(),
    columns.duration('duration'),
    bookedProductsColumn('products', {
      zh: '商品（名称、价格、机制）',
      en: 'Products (name, price, mechanism)',
    }),
    columns.field('feeFen', { zh: '费用（元）', en: 'Fee (CNY)' }, moneyKind),
    columns.field('commissionRate', { zh: '佣金率', en: 'Commission' }, rateKind),
    columns.field('status', { zh: '状态', en: 'Status' }, choiceKind(bookingStatusNames)),
    columns.part('sample', 'costFen', { zh: '样品成本（元）', en: 'Sample cost (CNY)' }, moneyKind),
    columns.part('sample', 'trackingNo', { zh: '快递单号', en: 'Tracking no.' }, textKind('text'), {
      width: 20,
    }),
    columns.part('sample', 'signed', { zh: '已签收', en: 'Signed' }, yesNoKind),
    columns.field('expectedGmvFen', { zh: '预计 GMV（元）', en: 'Expected GMV (CNY)' }, moneyKind, {
      width: 16,
    }),
  ],
  frozenColumns: 1,
  totals: ['feeFen', 'expectedGmvFen'],
}
