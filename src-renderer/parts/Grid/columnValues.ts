import type { Lang } from '#core/plan/Lang.ts'
import type { Field } from '#renderer/parts/fields/Field.ts'
import { cellText } from './cellText.ts'
import type { GridRowData } from './GridColumn.ts'
import { compareKeys, keyOf } from './rowSort.ts'
import { eachInSlices, type Sliced, sortInSlices } from './slices.ts'

export interface ColumnValue {
  readonly text: string
  readonly count: number
}

/** What stands in a column, each text once and how often; blanks last. */
export function* columnValues<Row extends GridRowData>(
  rows: readonly Row[],
  column: Field<Row>,
  lang: Lang,
): Sliced<readonly ColumnValue[]> {
  const counts = new Map<string, number>()
  yield* eachInSlices(rows, (row) => {
    const text = cellText(row, column, lang)
    counts.set(text, (counts.get(text) ?? 0) + 1)
  })
  const compare = compareKeys(lang, 'up')
  const values = [...counts].map(([text, count]) => ({ text, count, key: keyOf(text) }))
  return yield* sortInSlices(values, (a, b) => compare(a.key, b.key))
}
