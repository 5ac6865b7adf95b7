import { type ClipboardEventHandler, type CSSProperties, type RefObject, useId } from 'react'
import { ClaimMarks } from '#renderer/parts/Claims/ClaimMarks.tsx'
import { ClaimReasons } from '#renderer/parts/Claims/ClaimReasons.tsx'
import { useClaims } from '#renderer/parts/Claims/useClaims.ts'
import { gridText } from '#renderer/text/gridText.ts'
import { useText } from '#renderer/text/useText.ts'
import type { ColumnPlaces } from './columnPlaces.ts'
import styles from './Grid.module.css'
import type { GridRowData } from './GridColumn.ts'
import { headHeight, rowHeight } from './gridSizes.ts'
import { PickPanel } from './PickPanel.tsx'
import { useRejected } from './rejectedTexts.ts'
import { type CellTextArgs, useCellText } from './useCellText.ts'

export interface CellEditorProps<Row extends GridRowData> extends CellTextArgs<Row> {
  readonly numberOf: (row: Row, index: number) => number
  readonly places: ColumnPlaces
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly clipboard: {
    readonly onCopy: ClipboardEventHandler
    readonly onCut: ClipboardEventHandler
    readonly onPaste: ClipboardEventHandler
  }
}

/**
 * The one text field of a grid. It always has the focus and lies over the active cell, unseen until something is typed:
 * so the first key is never lost, not that of an input method either, and copy and paste need no permission.
 */
export function CellEditor<Row extends GridRowData>(props: CellEditorProps<Row>) {
  const { grid, places, lang, field, clipboard } = props
  const text = useText(gridText)
  const ids = { panel: useId(), why: useId() }
  const cell = useCellText(props)
  const { editing, active } = grid
  const { row, column, spot } = active ?? {}
  const rejected = useRejected((state) =>
    row && column ? state.rejected.get(row.id)?.get(column.key) : undefined,
  )
  const name =
    row && column && spot
      ? text.cell(
          column.title[lang],
          props.numberOf(row, spot.row),
          rejected?.text ?? column.shown(row, lang),
        )
      : text.leaveHint
  const create = cell.pick?.create ?? null
  const typed = editing?.text ?? ''
  const claims = useClaims(column?.claims, typed, row ? [row] : [])
  return (
    <div className={styles.editorLayer} style={layerStyle(spot?.row ?? 0, places)}>
      <div className={styles.editorPlace} style={placeStyle(spot?.column ?? 0, places)}>
        <textarea
          ref={field}
          className={styles.editor}
          // The window's own undo keys go on working while nothing is being typed here.
          data-waiting={editing ? undefined : true}
          data-lines={column?.edit?.kind === 'lines' ? true : undefined}
          rows={1}
          spellCheck={false}
          autoComplete="off"
          value={typed}
          aria-label={name}
          aria-description={text.leaveHint}
          aria-invalid={rejected ? true : undefined}
          aria-errormessage={rejected ? ids.why : undefined}
          {...(cell.pick && pickAria(ids.panel, cell.pick.marked))}
          {...cell.field}
          {...clipboard}
        />
        <ClaimMarks field={field} text={typed} found={claims} />
        <ClaimReasons found={claims} isFloating />
        {rejected && (
          <p id={ids.why} className={styles.why} role="alert">
            {rejected.why[lang]}
          </p>
        )}
        {cell.pick && (
          <PickPanel
            id={ids.panel}
            pick={cell.pick}
            createLabel={create === null ? null : (column?.edit?.create?.(create, lang) ?? null)}
            onChoose={cell.chooseAt}
          />
        )}
      </div>
    </div>
  )
}

/** A textarea may be no combobox, but says as much: where its list is, and which of it is marked. */
const pickAria = (panel: string, marked: number) => ({
  'aria-haspopup': 'listbox' as const,
  'aria-autocomplete': 'list' as const,
  'aria-controls': panel,
  'aria-activedescendant': marked < 0 ? undefined : `${panel}-${marked}`,
})

/** The editor's layer scrolls with the rows; over a frozen column it stays in view as that column does. */
const layerStyle = (row: number, { totalWidth }: ColumnPlaces): CSSProperties => ({
  top: headHeight + row * rowHeight,
  width: totalWidth,
})

function placeStyle(column: number, { lefts, widths, frozen }: ColumnPlaces): CSSProperties {
  const [left, width] = [lefts[column] ?? 0, widths[column] ?? 0]
  return column < frozen ? { position: 'sticky', left, width } : { marginLeft: left, width }
}
