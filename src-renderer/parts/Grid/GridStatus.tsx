import { useDeferredValue, useMemo } from 'react'
import type { Lang } from '#core/plan/Lang.ts'
import { gridText } from '#renderer/text/gridText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Grid.module.css'
import type { GridColumn } from './GridColumn.ts'
import type { GridRange } from './gridSelection.ts'
import { selectionSums } from './selectionSums.ts'
import type { GridMessage } from './useGrid.ts'

export interface GridStatusProps<Row> {
  readonly rows: readonly Row[]
  readonly columns: readonly GridColumn<Row>[]
  readonly range: GridRange | null
  readonly lang: Lang
  readonly message: GridMessage | null
}

/** Under the rows: what the last step left undone, and counts and sums of the selection. */
export function GridStatus<Row>({ rows, columns, range, lang, message }: GridStatusProps<Row>) {
  const text = useText(gridText)
  // Adding up 100 000 rows must not hold back the selection itself.
  const counted = useDeferredValue(range)
  const sums = useMemo(
    () => counted && selectionSums(rows, columns, counted, lang),
    [rows, columns, counted, lang],
  )
  return (
    <div className={styles.status}>
      <p role="status" data-bad={message ? true : undefined}>
        {message &&
          `${message.isKept ? text.kept(message.rejected) : text.rejected(message.rejected)}: ${message.why?.[lang] ?? ''}`}
      </p>
      {sums && <span>{text.selected(sums.rows, sums.filled)}</span>}
      {sums?.sums.map(({ title, text: total }) => (
        <b key={title.zh}>{text.sum(title[lang], total)}</b>
      ))}
    </div>
  )
}
