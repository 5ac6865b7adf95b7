import { useId } from 'react'
import type { Lang } from '#core/plan/Lang.ts'
import { gridText } from '#renderer/text/gridText.ts'
import { useText } from '#renderer/text/useText.ts'
import type { ArrangedColumns } from './arrangeColumns.ts'
import type { GridColumn } from './GridColumn.ts'
import { resetColumns, setLook } from './gridLooks.ts'
import styles from './Popup.module.css'
import { Popup } from './Popup.tsx'

export interface ColumnsMenuProps<Row> {
  readonly name: string
  readonly arranged: ArrangedColumns<GridColumn<Row>>
  readonly lang: Lang
  readonly anchor: Element | null
  readonly onClose: () => void
}

/** Which columns are shown, how many stay in view, and the way back to how they were. */
export function ColumnsMenu<Row>({ name, arranged, lang, anchor, onClose }: ColumnsMenuProps<Row>) {
  const text = useText(gridText)
  const id = useId()
  const { all, shown, frozen } = arranged
  const toggle = (column: GridColumn<Row>) => {
    const isShown = shown.includes(column)
    const next = all.filter((other) => (other === column ? isShown : !shown.includes(other)))
    setLook(name, { hidden: next.map(({ key }) => key) })
  }
  return (
    <Popup id={id} label={text.columns} anchor={anchor} onClose={onClose}>
      <fieldset>
        <legend>{text.shownColumns(shown.length, all.length)}</legend>
        <div className={styles.values}>
          {all.map((column) => (
            <label key={column.key}>
              <input
                type="checkbox"
                checked={shown.includes(column)}
                disabled={shown.length === 1 && shown.includes(column)}
                onChange={() => toggle(column)}
              />
              <span>{column.title[lang]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <label className={styles.frozen}>
        <span>{text.frozenColumns}</span>
        <input
          type="number"
          min={0}
          max={all.length}
          value={frozen}
          onChange={({ target }) =>
            setLook(name, { frozen: Math.max(0, Math.min(all.length, target.valueAsNumber || 0)) })
          }
        />
      </label>
      <div className={styles.actions}>
        <button
          type="button"
          popoverTarget={id}
          popoverTargetAction="hide"
          onClick={() => resetColumns(name)}
        >
          {text.resetColumns}
        </button>
      </div>
    </Popup>
  )
}
