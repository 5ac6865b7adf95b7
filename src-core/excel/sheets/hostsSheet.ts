import { positionNames } from '#core/plan/names.ts'
import { columnsOf } from './columnsOf.ts'
import { intervalsColumn } from './intervalsColumn.ts'
import type { TeamSheet } from './TeamSheet.ts'
import { choiceKind, countKind, moneyKind, textListKind } from './valueKinds.ts'

const columns = columnsOf('hosts')

export const hostsSheet: TeamSheet<'hosts'> = {
  table: 'hosts',
  columns: [
    columns.text('name', { zh: '姓名', en: 'Name' }, { aliases: ['主播'] }),
    columns.field('position', { zh: '岗位', en: 'Position' }, choiceKind(positionNames)),
    columns.field('skills', { zh: '擅长', en: 'Skills' }, textListKind, { width: 24 }),
    columns.field('costFenPerHour', { zh: '时薪（元）', en: 'Cost per hour (CNY)' }, moneyKind),
    columns.field('maxContinuousMin', { zh: '最长连播（分钟）', en: 'Longest stretch (min)' }, countKind, {
      width: 14,
    }),
    columns.field('maxDailyMin', { zh: '每日上限（分钟）', en: 'Daily limit (min)' }, countKind, {
      width: 14,
    }),
    columns.field('minRestMin', { zh: '最短休息（分钟）', en: 'Shortest rest (min)' }, countKind, {
      width: 14,
    }),
    intervalsColumn('unavailable', { zh: '不可用时段', en: 'Unavailable' }),
  ],
  frozenColumns: 1,
  totals: [],
}
