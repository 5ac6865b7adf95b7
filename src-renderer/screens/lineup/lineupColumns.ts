import type { Lang } from '#core/plan/Lang.ts'
import { formatFen } from '#core/plan/money.ts'
import { findRow } from '#core/plan/Plan.ts'
import type { Product } from '#core/plan/records/show.ts'
import { marginOfRow } from '#core/pricing/marginOfRow.ts'
import { priceOfRow } from '#core/pricing/priceOfRow.ts'
import type { RecordRow } from '#renderer/parts/fields/recordFields.ts'
import type { GridColumn } from '#renderer/parts/Grid/GridColumn.ts'
import { countMeasure, moneyMeasure } from '#renderer/parts/Grid/measures.ts'
import { tableColumns } from '#renderer/parts/RecordTable/tableColumns.tsx'
import { openPlanNow } from '#renderer/store/openPlan.ts'
import { lineupColumnTitles } from '#renderer/text/lineupText.ts'

type LineupColumn = GridColumn<RecordRow<'lineup'>>

const productOf = ({ record }: RecordRow<'lineup'>): Product | undefined => {
  const { plan } = openPlanNow()
  return plan ? findRow(plan, 'products', '', record.productId) : undefined
}

const listFenOf = (row: RecordRow<'lineup'>): number | null => productOf(row)?.listFen ?? null
const stockOf = (row: RecordRow<'lineup'>): number | null => productOf(row)?.stock ?? null
const toHandOf = ({ record }: RecordRow<'lineup'>): number | null => priceOfRow(record)?.toHandFen ?? null

function marginFenOf(row: RecordRow<'lineup'>): number | null {
  const product = productOf(row)
  const margin = product && marginOfRow(row.record, product)
  return margin?.known ? margin.value.marginFen : null
}

/** A column that only tells, in money or pieces; nothing where it is not known. */
const told = (
  key: keyof typeof lineupColumnTitles,
  of: (row: RecordRow<'lineup'>) => number | null,
  isMoney: boolean,
): LineupColumn => ({
  key,
  title: lineupColumnTitles[key],
  shown: (row: RecordRow<'lineup'>, _lang: Lang) => {
    const value = of(row)
    return value === null ? '' : isMoney ? formatFen(value) : String(value)
  },
  width: 92,
  align: 'right',
  measure: isMoney ? moneyMeasure(of) : countMeasure(of),
})

const own = new Map(tableColumns('lineup').map((column) => [column.key, column]))
const columnOf = (key: string): LineupColumn[] => {
  const column = own.get(key)
  return column ? [column] : []
}

/** The lineup of one session: what is agreed, and beside it what it comes to. */
export const lineupColumns: readonly LineupColumn[] = [
  ...columnOf('linkNo').map((column) => ({ ...column, width: 72 })),
  ...columnOf('productId').map((column) => ({ ...column, width: 200 })),
  told('listPrice', listFenOf, true),
  ...columnOf('liveFen').map((column) => ({ ...column, width: 92 })),
  ...columnOf('offers').map((column) => ({ ...column, width: 150 })),
  told('toHand', toHandOf, true),
  told('margin', marginFenOf, true),
  ...columnOf('mechanism'),
  ...columnOf('gifts'),
  ...columnOf('allocatedStock'),
  told('stock', stockOf, false),
  ...columnOf('plannedUnits'),
  ...columnOf('minShows'),
  ...columnOf('notes'),
]

/** Where a product is sold, for sharing out its stock. */
export const stockColumns: readonly LineupColumn[] = [
  ...columnOf('sessionId').map((column) => ({ ...column, width: 220 })),
  ...columnOf('allocatedStock'),
  ...columnOf('plannedUnits'),
  ...columnOf('liveFen'),
]
