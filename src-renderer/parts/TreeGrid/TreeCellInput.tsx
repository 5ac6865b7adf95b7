import { useId } from 'react'
import type { GridRowData } from '#renderer/parts/Grid/GridColumn.ts'
import { PickPanel } from '#renderer/parts/Grid/PickPanel.tsx'
import type { TreeCellProps } from './TreeCell.tsx'
import styles from './TreeGrid.module.css'
import { useTreeCellText } from './useTreeCellText.ts'

/**
 * The text field of the active cell. It has the focus and is unseen until something is typed, so that the first key is
 * never lost, not that of an input method either.
 */
export function TreeCellInput<Row extends GridRowData>(props: TreeCellProps<Row>) {
  const { item, column, lang, rejected } = props
  const ids = { panel: useId(), why: useId() }
  const { draft, pick, chooseAt, field } = useTreeCellText(props)
  return (
    <>
      <input
        className={styles.input}
        data-takes-keys
        data-waiting={draft === null || undefined}
        spellCheck={false}
        autoComplete="off"
        aria-label={`${column.title[lang]}: ${rejected?.text ?? column.shown(item.row, lang)}`}
        aria-invalid={rejected ? true : undefined}
        aria-errormessage={rejected ? ids.why : undefined}
        {...(pick && {
          role: 'combobox',
          'aria-expanded': true,
          'aria-controls': ids.panel,
          'aria-activedescendant': pick.marked < 0 ? undefined : `${ids.panel}-${pick.marked}`,
        })}
        {...field}
      />
      {pick && <PickPanel id={ids.panel} pick={pick} createLabel={null} onChoose={chooseAt} />}
      {rejected && (
        <p id={ids.why} className={styles.why} role="alert">
          {rejected.why[lang]}
        </p>
      )}
    </>
  )
}
