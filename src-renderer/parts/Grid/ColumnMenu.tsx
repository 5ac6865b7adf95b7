import { type ReactNode, useId } from 'react'
import type { Lang } from '#core/plan/Lang.ts'
import { gridText } from '#renderer/text/gridText.ts'
import { useText } from '#renderer/text/useText.ts'
import type { ArrangedColumns } from './arrangeColumns.ts'
import { ColumnFilterForm } from './ColumnFilterForm.tsx'
import type { GridColumn, GridRowData } from './GridColumn.ts'
import { type GridLook, setFilter, setLook } from './gridLooks.ts'
import styles from './Popup.module.css'
import { Popup } from './Popup.tsx'
import type { RowSort } from './rowSort.ts'

export interface ColumnMenuProps<Row extends GridRowData> {
  readonly name: string
  readonly column: GridColumn<Row>
  /** All of them, whatever is filtered. */
  readonly rows: readonly Row[]
  readonly arranged: ArrangedColumns<GridColumn<Row>>
  readonly look: GridLook
  readonly isOrdered: boolean
  readonly lang: Lang
  readonly anchor: Element | null
  readonly onFit: (column: GridColumn<Row>) => void
  readonly onClose: () => void
}

/** What is done with one column: sorting, filtering, freezing, hiding and fitting it. */
export function ColumnMenu<Row extends GridRowData>(props: ColumnMenuProps<Row>) {
  const { name, column, rows, arranged, look, lang } = props
  const id = useId()
  const text = useText(gridText)
  const { key } = column
  const at = arranged.all.indexOf(column)
  const isFrozen = at < arranged.frozen
  const direction = look.sort?.column === key ? look.sort.direction : null
  const sortTo = (to: RowSort['direction']) =>
    setLook(name, { sort: direction === to ? null : { column: key, direction: to } })
  const does = (label: string, run: () => void, isOff = false): ReactNode => (
    <button type="button" popoverTarget={id} popoverTargetAction="hide" disabled={isOff} onClick={run}>
      {label}
    </button>
  )
  return (
    <Popup label={text.menuOf(column.title[lang])} anchor={props.anchor} id={id} onClose={props.onClose}>
      {!props.isOrdered && (
        <div className={styles.kinds}>
          <button type="button" aria-pressed={direction === 'up'} onClick={() => sortTo('up')}>
            {text.sortUp}
          </button>
          <button type="button" aria-pressed={direction === 'down'} onClick={() => sortTo('down')}>
            {text.sortDown}
          </button>
        </div>
      )}
      <ColumnFilterForm
        rows={rows}
        column={column}
        lang={lang}
        filter={look.filters?.[key]}
        onFilter={(filter) => setFilter(name, key, filter)}
      />
      <div className={styles.actions}>
        {does(isFrozen && at + 1 === arranged.frozen ? text.unfreeze : text.freezeHere, () =>
          setLook(name, { frozen: isFrozen && at + 1 === arranged.frozen ? 0 : at + 1 }),
        )}
        {does(text.fit, () => props.onFit(column))}
        {does(
          text.hide,
          () => setLook(name, { hidden: [...(look.hidden ?? []), key] }),
          arranged.shown.length < 2,
        )}
      </div>
    </Popup>
  )
}
