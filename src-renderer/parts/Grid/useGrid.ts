import { type RefObject, useMemo, useState } from 'react'
import type { CellEditing } from './CellEditing.ts'
import { cellText } from './cellText.ts'
import type { ColumnPlaces } from './columnPlaces.ts'
import type { GridColumn, GridRowData } from './GridColumn.ts'
import type { GridCommand } from './gridCommand.ts'
import { enterBy, extendBy, type GridSelection, moveBy, selectAll, tabBy, widen } from './gridSelection.ts'
import { type GridShape, indexOfRow, type Place, spotOf } from './gridShape.ts'
import type { GridWriting } from './gridWrites.ts'
import { spreadInto } from './pasteInto.ts'
import { rejectedNow, setRejected } from './rejectedTexts.ts'
import { useGridSelection } from './useGridSelection.ts'
import { type GridMessage, useGridWriting } from './useGridWriting.ts'

export interface GridParts<Row> extends GridWriting<Row> {
  readonly columns: readonly GridColumn<Row>[]
  readonly places: ColumnPlaces
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly pageRows: number
  readonly initial: () => GridSelection | null
  readonly onFind: () => void
  /** Opens what is done with a column. */
  readonly onMenu: (column: string) => void
}

/** The state of one grid and everything that keys, pointer and clipboard do to it. */
export function useGrid<Row extends GridRowData>(parts: GridParts<Row>) {
  const { rows, columns, places, scroller, pageRows, lang, initial } = parts
  const [editing, setEditing] = useState<CellEditing | null>(null)
  const [message, setMessage] = useState<GridMessage | null>(null)
  const shape: GridShape = useMemo(
    () => ({
      rows,
      columns: columns.map(({ key }) => key),
      pageRows,
      isFilled: ({ row, column }) => {
        const [there, field] = [rows[row], columns[column]]
        return there !== undefined && field !== undefined && cellText(there, field, lang) !== ''
      },
    }),
    [rows, columns, pageRows, lang],
  )
  const onMove = () => setMessage(null)
  const selecting = useGridSelection({ shape, places, scroller, initial, onMove })
  const { selection, range, select, selectPlaces, reveal } = selecting
  const writing = useGridWriting({ ...parts, shape, range, selection, select, selectPlaces, setMessage })

  const cellAt = (place: Place) => {
    const { row, column } = spotOf(shape, place)
    return { row: rows[row], column: columns[column], spot: { row, column } }
  }
  const active = selection ? cellAt(selection.active) : null

  /** Begins editing the active cell; `text` is what was typed on it, absent to edit what is there. */
  const begin = (text?: string) => {
    const column = active?.column
    if (!selection || !active?.row || !column?.edit || column.edit.kind === 'toggle') return
    reveal(selection.active)
    const isOverwriting = text !== undefined
    const begun = text ?? writing.textOf(active.row, column)
    setEditing({ place: selection.active, text: begun, isOverwriting })
  }

  /** Takes the text of a cell that was being edited, where its row is still there. */
  const take = ({ place }: CellEditing, text: string) => {
    setEditing(null)
    const row = indexOfRow(rows, place.row)
    const column = shape.columns.indexOf(place.column)
    if (row !== undefined && column >= 0) writing.write([{ row, column, text }], 'type')
  }

  /** Ctrl+Enter: the text goes into every selected cell. */
  const takeAll = (text: string) => {
    setEditing(null)
    if (range) writing.write(spreadInto(range, text), 'type')
  }

  /** Gives up what was cut, else a text that the active cell rejected. False where there is neither. */
  const discard = (): boolean => {
    if (writing.cutRange) {
      writing.dropCut()
      return true
    }
    if (!active?.row || !active.column || !rejectedNow(active.row.id, active.column.key)) return false
    setRejected(active.row.id, active.column.key, null)
    return true
  }

  const step = (command: Extract<GridCommand, { kind: 'move' | 'extend' }>) => {
    const by = command.kind === 'move' ? moveBy : extendBy
    select(by(shape, selection, command.step))
    // The start of a row is in view already where its columns are frozen; what is asked for is the sheet's left.
    const isToStart = command.step === 'rowStart' || command.step === 'gridStart'
    if (isToStart) scroller.current?.scrollTo({ left: 0 })
  }

  /** False where the command does nothing here, so that the key may mean something else. */
  const run = (command: GridCommand): boolean => {
    switch (command.kind) {
      case 'move':
      case 'extend':
        step(command)
        return true
      case 'tab':
        select(tabBy(shape, selection, command.by), 'active')
        return true
      case 'enter':
        select(enterBy(shape, selection, command.by), 'active')
        return true
      case 'selectAll':
        select(selectAll(shape, selection), 'none')
        return true
      case 'selectRows':
      case 'selectColumns':
        select(widen(shape, selection, command.kind === 'selectRows' ? 'rows' : 'columns'), 'none')
        return true
      case 'edit':
        begin()
        return true
      case 'clear':
        writing.clear()
        return true
      case 'fillDown':
      case 'fillRight':
        writing.fillOver(command.kind === 'fillDown' ? 'down' : 'right')
        return true
      case 'find':
        parts.onFind()
        return true
      case 'menu':
        if (active?.column) parts.onMenu(active.column.key)
        return true
      case 'toggle':
        return writing.toggle()
      case 'discard':
        return discard()
    }
  }

  return {
    ...selecting,
    ...writing,
    shape,
    active,
    editing,
    message,
    begin,
    change: setEditing,
    take,
    takeAll,
    cancel: () => setEditing(null),
    run,
  }
}

export type GridControl<Row extends GridRowData> = ReturnType<typeof useGrid<Row>>
