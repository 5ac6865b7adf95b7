import type { Lang, Texts } from '#core/plan/Lang.ts'
import type { GridColumn } from './GridColumn.ts'
import type { GridRange } from './gridSelection.ts'

export interface SelectionSums {
  /** Cells of the selection that hold something. */
  readonly filled: number
  readonly rows: number
  readonly sums: readonly { readonly title: Texts; readonly text: string }[]
}

/** Counts what a selection holds and adds up its columns that have a measure. */
export function selectionSums<Row>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  { top, bottom, left, right }: GridRange,
  lang: Lang,
): SelectionSums {
  const selected = rows.slice(top, bottom + 1)
  const selectedColumns = columns.slice(left, right + 1)
  const filled = selectedColumns.reduce(
    (sum, column) => sum + selected.filter((row) => column.shown(row, lang) !== '').length,
    0,
  )
  const sums = selectedColumns.flatMap(({ title, measure }) => {
    const values = measure ? selected.map(measure.of).filter((value) => value !== null) : []
    if (!measure || values.length < 2) return []
    return [
      {
        title,
        text: measure.spell(
          values.reduce((sum, value) => sum + value, 0),
          lang,
        ),
      },
    ]
  })
  return { filled, rows: selected.length, sums }
}
