import type { Lang, Texts } from '#core/plan/Lang.ts'
import { cellText } from './cellText.ts'
import type { GridColumn, GridRowData } from './GridColumn.ts'
import type { GridRange } from './gridSelection.ts'
import { eachInSlices, type Sliced } from './slices.ts'

export interface SelectionSums {
  /** Cells of the selection that hold something. */
  readonly filled: number
  readonly rows: number
  /** For each column that has a measure and several values, from left to right. */
  readonly sums: readonly ColumnSum[]
}

export interface ColumnSum {
  readonly key: string
  readonly title: Texts
  readonly count: number
  readonly sum: string
  readonly average: string
  readonly least: string
  readonly most: string
}

interface Tally {
  count: number
  sum: number
  least: number
  most: number
}

/** Counts what a selection holds and adds up its columns that have a measure. */
export function* selectionSums<Row extends GridRowData>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  { top, bottom, left, right }: GridRange,
  lang: Lang,
): Sliced<SelectionSums> {
  const selected = rows.slice(top, bottom + 1)
  const tallied = columns.slice(left, right + 1).map((column) => ({ column, tally: noTally() }))
  let filled = 0
  yield* eachInSlices(
    selected,
    (row) => {
      for (const { column, tally } of tallied) {
        if (cellText(row, column, lang) !== '') filled++
        const value = column.measure?.of(row) ?? null
        if (value !== null) addTo(tally, value)
      }
    },
    50,
  )
  const sums = tallied.flatMap(({ column, tally }) => sumOf(column, tally, lang) ?? [])
  return { filled, rows: selected.length, sums }
}

const noTally = (): Tally => ({
  count: 0,
  sum: 0,
  least: Number.POSITIVE_INFINITY,
  most: Number.NEGATIVE_INFINITY,
})

function addTo(tally: Tally, value: number): void {
  tally.count++
  tally.sum += value
  tally.least = Math.min(tally.least, value)
  tally.most = Math.max(tally.most, value)
}

function sumOf<Row>(
  { key, title, measure }: GridColumn<Row>,
  { count, sum, least, most }: Tally,
  lang: Lang,
): ColumnSum | null {
  if (!measure || count < 2) return null
  const spell = (value: number): string => measure.spell(value, lang)
  return {
    key,
    title,
    count,
    sum: spell(sum),
    average: spell(sum / count),
    least: spell(least),
    most: spell(most),
  }
}
