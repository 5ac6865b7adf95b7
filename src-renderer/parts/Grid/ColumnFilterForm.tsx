import { useCallback, useState } from 'react'
import type { Lang } from '#core/plan/Lang.ts'
import { gridText } from '#renderer/text/gridText.ts'
import { useText } from '#renderer/text/useText.ts'
import type { ColumnFilter } from './columnFilter.ts'
import { columnValues } from './columnValues.ts'
import { holds } from './findCells.ts'
import type { GridColumn, GridRowData } from './GridColumn.ts'
import styles from './Popup.module.css'
import { useSliced } from './useSliced.ts'

export interface ColumnFilterFormProps<Row extends GridRowData> {
  readonly rows: readonly Row[]
  readonly column: GridColumn<Row>
  readonly lang: Lang
  readonly filter: ColumnFilter | undefined
  readonly onFilter: (filter: ColumnFilter | null) => void
}

const kinds = ['empty', 'filled', 'invalid'] as const
const few = 2000
/** More than that nobody ticks; typing narrows them down. */
const mostListed = 100

/** Which rows a column lets through: what they contain, which of its values, blanks or not, or what was not taken. */
export function ColumnFilterForm<Row extends GridRowData>(props: ColumnFilterFormProps<Row>) {
  const { rows, column, lang, filter, onFilter } = props
  const text = useText(gridText)
  const [typed, setTyped] = useState(filter?.kind === 'contains' ? filter.text : '')
  const make = useCallback(() => columnValues(rows, column, lang), [rows, column, lang])
  const values = useSliced(make, rows.length <= few)
  const chosen = filter?.kind === 'values' ? filter.values : []
  const listed = values?.filter((value) => typed === '' || holds(value.text, typed)) ?? []

  const onTyped = (wanted: string) => {
    setTyped(wanted)
    onFilter(wanted === '' ? null : { kind: 'contains', text: wanted, lang })
  }
  const tick = (value: string) => {
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]
    onFilter(next.length === 0 ? null : { kind: 'values', values: next, lang })
  }
  return (
    <fieldset>
      <legend>{text.filter}</legend>
      <input
        type="text"
        value={typed}
        placeholder={text.contains}
        aria-label={text.contains}
        spellCheck={false}
        onChange={({ target }) => onTyped(target.value)}
      />
      <div className={styles.kinds}>
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={filter?.kind === kind}
            onClick={() => onFilter(filter?.kind === kind ? null : { kind })}
          >
            {text[kind]}
          </button>
        ))}
      </div>
      <div className={styles.values}>
        {listed.slice(0, mostListed).map((value) => (
          <label key={value.text}>
            <input type="checkbox" checked={chosen.includes(value.text)} onChange={() => tick(value.text)} />
            <span>{value.text || text.blank}</span>
            <small>{value.count}</small>
          </label>
        ))}
        {listed.length > mostListed && <p>{text.moreValues(listed.length - mostListed)}</p>}
        {values === null && <p>{text.working}</p>}
      </div>
    </fieldset>
  )
}
