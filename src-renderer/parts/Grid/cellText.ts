import type { Lang } from '#core/plan/Lang.ts'
import type { Field } from '#renderer/parts/fields/Field.ts'
import type { GridRowData } from './GridColumn.ts'
import { rejectedNow } from './rejectedTexts.ts'

/** What a cell shows: the text that it did not take, else its value. Finding, filtering and sorting go by it. */
export const cellText = <Row extends GridRowData>(row: Row, column: Field<Row>, lang: Lang): string =>
  rejectedNow(row.id, column.key)?.text ?? column.shown(row, lang)
