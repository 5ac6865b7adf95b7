import { segmentKindNames } from '#core/plan/names.ts'
import { findRow, pageOf } from '#core/plan/Plan.ts'
import type { LineupRow, Segment } from '#core/plan/records/show.ts'
import { fenPerYuan } from '#core/plan/units.ts'
import type { Cell } from '../Workbook.ts'
import { numberCell, textCell } from './cells.ts'
import { timingNames } from './choiceNames.ts'
import { columnsOf } from './columnsOf.ts'
import type { SheetContext, TeamSheet } from './TeamSheet.ts'
import { choiceKind } from './valueKinds.ts'

const columns = columnsOf('segments')

/** The run of show, one row per segment, in the order people run it. Prices and mechanism are looked up for reading along. */
export const segmentsSheet: TeamSheet<'segments'> = {
  table: 'segments',
  columns: [
    columns.reference('sessionId', { zh: '场次', en: 'Session' }, 'sessions'),
    columns.moment(
      'start',
      { zh: '开始', en: 'Start' },
      {
        format: 'day-clock',
        // A clock in a run belongs to its session's evening: 00:30 in one from 20:00 is the next day's.
        base: (row, { plan }) =>
          row.sessionId === undefined ? null : (findRow(plan, 'sessions', '', row.sessionId)?.start ?? null),
      },
    ),
    columns.end('day-clock'),
    columns.duration('duration'),
    columns.field('timing', { zh: '固定/联动', en: 'Fixed or linked' }, choiceKind(timingNames), {
      width: 10,
      aliases: ['🔗'],
    }),
    columns.field('kind', { zh: '环节', en: 'Kind' }, choiceKind(segmentKindNames), { width: 10 }),
    columns.text('title', { zh: '名称', en: 'Name' }, { width: 20 }),
    columns.shown(
      'linkNo',
      { zh: '链接号', en: 'Link no.' },
      lookedUp((row) => row.linkNo),
      { format: 'count' },
    ),
    columns.references('productIds', { zh: '商品', en: 'Products' }, 'products'),
    columns.shown('listFen', { zh: '日常价（元）', en: 'List price (CNY)' }, listPrices, { format: 'money' }),
    columns.shown('liveFen', { zh: '直播价（元）', en: 'Live price (CNY)' }, lookedUp(livePrice), {
      format: 'money',
    }),
    columns.shown(
      'mechanism',
      { zh: '机制', en: 'Mechanism' },
      lookedUp((row) => row.mechanism || null),
      {
        format: 'text',
        width: 20,
      },
    ),
    columns.references('hostIds', { zh: '主播', en: 'Hosts' }, 'hosts', { width: 16 }),
    columns.longText('script', { zh: '话术', en: 'Script' }, { width: 40 }),
    columns.longText('showing', { zh: '助播', en: 'Showing' }, { width: 24, aliases: ['展示'] }),
    columns.longText('benefit', { zh: '利益点', en: 'Benefit' }, { width: 24 }),
    columns.longText('interaction', { zh: '互动', en: 'Interaction' }, { width: 24 }),
    columns.longText('spendCue', { zh: '投放', en: 'Spend cue' }, { width: 18 }),
    columns.longText('notes', { zh: '备注', en: 'Notes' }),
  ],
  frozenColumns: 3,
  totals: ['duration'],
}

/** What the session's lineup says of the segment's products: one value as itself, several side by side. */
function lookedUp(fieldOf: (row: LineupRow) => string | number | null) {
  return (segment: Segment, { plan }: SheetContext): Cell | undefined => {
    const lineup = pageOf(plan, 'lineup', segment.sessionId)
    return sideBySide(
      segment.productIds.map((id) => {
        const row = lineup.find(({ productId }) => productId === id)
        return row ? fieldOf(row) : null
      }),
    )
  }
}

function livePrice({ liveFen }: LineupRow): number | null {
  return liveFen === null ? null : liveFen / fenPerYuan
}

function listPrices(segment: Segment, { plan }: SheetContext): Cell | undefined {
  return sideBySide(
    segment.productIds.map((id) => {
      const fen = findRow(plan, 'products', '', id)?.listFen ?? null
      return fen === null ? null : fen / fenPerYuan
    }),
  )
}

function sideBySide(values: readonly (string | number | null)[]): Cell | undefined {
  const known = values.filter((value) => value !== null)
  const [only] = known
  if (known.length === 1 && typeof only === 'number') return numberCell(only)
  return textCell(known.map(String).join(' / '))
}
