import { promoNames } from '#core/plan/names.ts'
import { columnsOf } from './columnsOf.ts'
import { thresholdsKind } from './spelledKinds.ts'
import type { TeamSheet } from './TeamSheet.ts'
import { durationKind } from './timeColumns.ts'
import { choiceKind, countKind, moneyKind, rateKind, textListKind } from './valueKinds.ts'

const columns = columnsOf('plans')

export const planSheet: TeamSheet<'plans'> = {
  table: 'plans',
  columns: [
    columns.text('title', { zh: '方案名称', en: 'Title' }, { width: 28 }),
    columns.field('promo', { zh: '活动', en: 'Promo' }, choiceKind(promoNames)),
    columns.date('startDate', { zh: '开始日期', en: 'First day' }),
    columns.field('days', { zh: '天数', en: 'Days' }, countKind),
    columns.field('budgetFen', { zh: '投放预算（元）', en: 'Budget (CNY)' }, moneyKind, { width: 16 }),
    columns.field('gmvTargetFen', { zh: 'GMV 目标（元）', en: 'GMV target (CNY)' }, moneyKind, { width: 16 }),
    columns.part(
      'settings',
      'defaultSegmentMinutes',
      { zh: '默认环节时长（分钟）', en: 'Default segment minutes' },
      durationKind,
      { width: 14 },
    ),
    columns.part(
      'settings',
      'minSegmentMinutes',
      { zh: '最短环节时长（分钟）', en: 'Shortest segment minutes' },
      durationKind,
      { width: 14 },
    ),
    columns.part('settings', 'platformFeeRate', { zh: '平台扣点', en: 'Platform fee' }, rateKind),
    columns.part('settings', 'thresholds', { zh: '检查阈值', en: 'Check thresholds' }, thresholdsKind),
    columns.part('settings', 'addedClaimWords', { zh: '另禁用词', en: 'Further banned words' }, textListKind),
    columns.part('settings', 'allowedClaimWords', { zh: '可用词', en: 'Allowed words' }, textListKind),
    columns.text('timeZone', { zh: '时区', en: 'Time zone' }),
    columns.text('currency', { zh: '币种', en: 'Currency' }),
    columns.longText('notes', { zh: '备注', en: 'Notes' }),
  ],
  frozenColumns: 1,
  totals: [],
}
