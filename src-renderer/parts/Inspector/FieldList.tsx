import type { Lang } from '#core/plan/Lang.ts'
import type { ClaimedField } from '#renderer/parts/Claims/ClaimedField.ts'
import type { GridRowData } from '#renderer/parts/Grid/GridColumn.ts'
import { FieldInput } from './FieldInput.tsx'
import { ToggleField } from './ToggleField.tsx'

export interface FieldListProps<Row> {
  readonly fields: readonly ClaimedField<Row>[]
  readonly rows: readonly Row[]
  readonly lang: Lang
}

/** Fields one below the other. Other rows get inputs of their own: a text being typed never moves to them. */
export function FieldList<Row extends GridRowData>({ fields, rows, lang }: FieldListProps<Row>) {
  const of = rows.map(({ id }) => id).join()
  return fields.map((field) =>
    field.edit?.kind === 'toggle' ? (
      <ToggleField key={`${of} ${field.key}`} field={field} rows={rows} lang={lang} />
    ) : (
      <FieldInput key={`${of} ${field.key}`} field={field} rows={rows} lang={lang} />
    ),
  )
}
