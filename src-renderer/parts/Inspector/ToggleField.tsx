import type { Lang } from '#core/plan/Lang.ts'
import type { Field } from '#renderer/parts/fields/Field.ts'
import { writeCells } from '#renderer/parts/fields/writeCells.ts'
import type { GridRowData } from '#renderer/parts/Grid/GridColumn.ts'
import { writeTexts } from '#renderer/parts/Grid/gridWrites.ts'
import type { FieldInputProps } from './FieldInput.tsx'
import styles from './Inspector.module.css'

/** A field with few values, as buttons; none is pressed where the selected things differ. */
export function ToggleField<Row extends GridRowData>({ field, rows, lang }: FieldInputProps<Row>) {
  const [first] = rows
  const options = first ? (field.edit?.options?.(first, lang) ?? []) : []
  return (
    <div className={styles.field}>
      <span>{field.title[lang]}</span>
      <fieldset className={styles.toggle} aria-label={field.title[lang]}>
        {options.map(({ label }) => (
          <button
            key={label}
            type="button"
            aria-pressed={rows.every((row) => field.shown(row, lang) === label)}
            onClick={() => set(field, rows, label, lang)}
          >
            {label}
          </button>
        ))}
      </fieldset>
    </div>
  )
}

function set<Row extends GridRowData>(
  field: Field<Row>,
  rows: readonly Row[],
  text: string,
  lang: Lang,
): void {
  const cells = rows.map((_, row) => ({ row, column: 0, text }))
  writeTexts(
    { rows, columns: [field], lang, onWrite: (edits, how) => writeCells(how.label, edits) },
    cells,
    'type',
  )
}
