import type { Lang } from '#core/plan/Lang.ts'
import type { Field } from '#renderer/parts/fields/Field.ts'
import { cellText } from './cellText.ts'
import type { GridRowData } from './GridColumn.ts'
import { rejectedNow } from './rejectedTexts.ts'

/** Which rows a column lets through. Texts are compared in the language that they were chosen in. */
export type ColumnFilter =
  | { readonly kind: 'contains'; readonly text: string; readonly lang: Lang }
  /** `''` stands for the blank ones. */
  | { readonly kind: 'values'; readonly values: readonly string[]; readonly lang: Lang }
  | { readonly kind: 'empty' | 'filled' | 'invalid' }

/** Whether a row passes a column's filter; made once and asked for every row. */
export function passes<Row extends GridRowData>(
  column: Field<Row>,
  filter: ColumnFilter,
): (row: Row) => boolean {
  switch (filter.kind) {
    case 'contains': {
      const wanted = filter.text.toLowerCase()
      return (row) => cellText(row, column, filter.lang).toLowerCase().includes(wanted)
    }
    case 'values': {
      const values = new Set(filter.values)
      return (row) => values.has(cellText(row, column, filter.lang))
    }
    case 'empty':
      return (row) => cellText(row, column, 'zh') === ''
    case 'filled':
      return (row) => cellText(row, column, 'zh') !== ''
    case 'invalid':
      return (row) => rejectedNow(row.id, column.key) !== undefined
  }
}
