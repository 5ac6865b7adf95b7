import { placementChannelNames, placementStatusNames } from './choiceNames.ts'
import { columnsOf } from './columnsOf.ts'
import type { TeamSheet } from './TeamSheet.ts'
import { choiceKind, moneyKind } from './valueKinds.ts'

const columns = columnsOf('placements')

export const placementsSheet: TeamSheet<'placements'> = {
  table: 'placements',
  columns: [
    columns.text('slotName', { zh: '资源位', en: 'Slot' }, { width: 24 }),
    columns.field('channel', { zh: '渠道', en: 'Channel' }, choiceKind(placementChannelNames)),
    columns.moment('start', { zh: '开始', en: 'Start' }),
    columns.end(),
    columns.duration('duration'),
    columns.references('productIds', { zh: '商品', en: 'Products' }, 'products'),
    columns.field('priceFen', { zh: '到手价（元）', en: 'To-hand price (CNY)' }, moneyKind, { width: 16 }),
    columns.field('costFen', { zh: '费用（元）', en: 'Cost (CNY)' }, moneyKind),
    columns.field('expectedGmvFen', { zh: '预计 GMV（元）', en: 'Expected GMV (CNY)' }, moneyKind, {
      width: 16,
    }),
    columns.moment('applyBy', { zh: '报名截止', en: 'Apply by' }),
    columns.field('status', { zh: '状态', en: 'Status' }, choiceKind(placementStatusNames)),
  ],
  frozenColumns: 1,
  totals: ['costFen', 'expectedGmvFen'],
}
