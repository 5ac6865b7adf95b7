import type { Lang } from '#core/plan/Lang.ts'
import { typedOf } from '#renderer/parts/fields/Field.ts'
import type { GridColumn, GridRowData } from './GridColumn.ts'
import { rejectedNow } from './rejectedTexts.ts'

export interface RowSort {
  readonly column: string
  readonly direction: 'up' | 'down'
}

/** What a cell is sorted by: what it is worth, else its text; null where it is blank. */
export type SortKey = number | string | null

const collators: { readonly [L in Lang]: Intl.Collator } = {
  zh: new Intl.Collator('zh-Hans-CN', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
}

/** A text that a cell did not take stands among the texts, where it is found. */
export function sortKeyOf<Row extends GridRowData>(row: Row, column: GridColumn<Row>, lang: Lang): SortKey {
  const rejected = rejectedNow(row.id, column.key)
  if (rejected) return rejected.text
  if (column.sortBy) return column.sortBy(row)
  if (column.measure) return column.measure.of(row)
  return keyOf(typedOf(column, row, lang))
}

/** A text as what it is sorted by: the number that it is, else itself. */
export function keyOf(text: string): SortKey {
  const trimmed = text.trim()
  const number = trimmed === '' ? Number.NaN : Number(trimmed)
  return Number.isNaN(number) ? trimmed || null : number
}

/** Numbers before texts, blanks last whichever way it goes, as in Excel. */
export function compareKeys(lang: Lang, direction: RowSort['direction']): (a: SortKey, b: SortKey) => number {
  const { compare } = collators[lang]
  const way = direction === 'up' ? 1 : -1
  return (a, b) => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
    if (typeof a === 'number' && typeof b === 'number') return way * (a - b)
    if (typeof a === 'string' && typeof b === 'string') return way * compare(a, b)
    return way * (typeof a === 'number' ? -1 : 1)
  }
}
