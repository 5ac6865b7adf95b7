import { select } from '#renderer/store/view.ts'
import { inspectorText } from '#renderer/text/inspectorText.ts'
import { useText } from '#renderer/text/useText.ts'
import type { FieldInputProps } from './FieldInput.tsx'
import styles from './Inspector.module.css'

/** The rows that a field of one thing names, each a click away. */
export function FieldLinks<Row>({ field, rows, lang }: FieldInputProps<Row>) {
  const text = useText(inspectorText)
  const [row] = rows
  const references = (rows.length === 1 && row && field.refersTo?.(row, lang)) || []
  if (references.length === 0) return null
  return (
    <ul className={styles.references}>
      {references.map(({ table, id, label }) => (
        <li key={id}>
          <button
            type="button"
            aria-label={text.goTo(label)}
            title={text.goTo(label)}
            onClick={() => select({ table, page: '', ids: [id] })}
          >
            {references.length > 1 && label} ›
          </button>
        </li>
      ))}
    </ul>
  )
}
