import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { typedOf } from '#renderer/parts/fields/Field.ts'
import type { CellEditing } from './CellEditing.ts'
import { type ColumnPlaces, scrollToShow } from './columnPlaces.ts'
import type { GridColumn, GridRowData } from './GridColumn.ts'
import type { GridCommand } from './gridCommand.ts'
import {
  enterBy,
  extendBy,
  extendTo,
  type GridSelection,
  here,
  moveBy,
  rangeOf,
  selectAll,
  selectCell,
  tabBy,
} from './gridSelection.ts'
import { type GridShape, indexOfRow, type Place, spotOf } from './gridShape.ts'
import { headHeight, rowHeight } from './gridSizes.ts'
import { type GridWriting, type WriteCause, type Written, writeTexts } from './gridWrites.ts'
import { fillDownInto, type PastedText } from './pasteInto.ts'
import { rejectedNow, setRejected } from './rejectedTexts.ts'

export interface GridParts<Row> extends GridWriting<Row> {
  readonly columns: readonly GridColumn<Row>[]
  readonly places: ColumnPlaces
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly pageRows: number
  readonly initial: () => GridSelection | null
}

/** What the last write left undone; shown until the selection moves. */
export interface GridMessage extends Written {
  readonly isKept: boolean
}

/** The state of one grid and everything that keys, pointer and clipboard do to it. */
export function useGrid<Row extends GridRowData>(parts: GridParts<Row>) {
  const { rows, columns, places, scroller, pageRows, lang } = parts
  const [selected, setSelection] = useState<GridSelection | null>(parts.initial)
  const [editing, setEditing] = useState<CellEditing | null>(null)
  const [message, setMessage] = useState<GridMessage | null>(null)
  const shape: GridShape = useMemo(
    () => ({ rows, columns: columns.map(({ key }) => key), pageRows }),
    [rows, columns, pageRows],
  )
  // Rows that came into an empty grid: the first of them is where typing goes.
  const selection = selected ?? selectCell(shape, { row: 0, column: 0 })
  const reveal = useReveal(shape, places, scroller)

  const select = (next: GridSelection | null, { isStill = false } = {}) => {
    setMessage(null)
    setSelection(next && here(shape, next))
    if (next && !isStill) reveal(next.corner)
  }

  /** Selects by rows that may come only with the next paint: those of an edit made just now. */
  const selectPlaces = (from: Place, to: Place) => {
    setMessage(null)
    setSelection({ active: from, corner: to, tabbedFrom: null })
    reveal(to)
  }

  const cellAt = (place: Place) => {
    const { row, column } = spotOf(shape, place)
    return { row: rows[row], column: columns[column], spot: { row, column } }
  }
  const active = selection ? cellAt(selection.active) : null
  const range = selection && rows.length > 0 ? rangeOf(shape, selection) : null

  /** What editing a cell begins with: the text it rejected, else its value. */
  const textOf = (row: Row, column: GridColumn<Row>): string =>
    rejectedNow(row.id, column.key)?.text ?? typedOf(column, row, lang)

  const write = (texts: readonly PastedText[], cause: WriteCause) => {
    const written = writeTexts(parts, texts, cause)
    if (cause === 'paste') selectWritten(texts)
    setMessage(written.rejected > 0 ? { ...written, isKept: cause === 'clear' || cause === 'cut' } : null)
  }

  /** The block that was pasted is selected then, as far as its rows were there before. */
  const selectWritten = (texts: readonly PastedText[]) => {
    const from = range ? { row: range.top, column: range.left } : { row: 0, column: 0 }
    const to = texts.reduce(
      (far, { row, column }) => ({ row: Math.max(far.row, row), column: Math.max(far.column, column) }),
      from,
    )
    select(extendTo(shape, selectCell(shape, from), to), { isStill: true })
  }

  /** Begins editing the active cell; `text` is what was typed on it, absent to edit what is there. */
  const begin = (text?: string) => {
    const column = active?.column
    if (!selection || !active?.row || !column?.edit || column.edit.kind === 'toggle') return
    reveal(selection.active)
    const isOverwriting = text !== undefined
    setEditing({ place: selection.active, text: text ?? textOf(active.row, column), isOverwriting })
  }

  /** Takes the text of a cell that was being edited, where its row is still there. */
  const take = ({ place }: CellEditing, text: string) => {
    setEditing(null)
    const row = indexOfRow(rows, place.row)
    const column = shape.columns.indexOf(place.column)
    if (row !== undefined && column >= 0) write([{ row, column, text }], 'type')
  }

  const clear = (cause: 'clear' | 'cut') => {
    if (!range) return
    const texts: PastedText[] = []
    for (let row = range.top; row <= range.bottom; row++)
      for (let column = range.left; column <= range.right; column++) texts.push({ row, column, text: '' })
    write(texts, cause)
  }

  const toggle = () => {
    const { row, column, spot } = active ?? {}
    const options = row && column?.edit?.kind === 'toggle' ? column.edit.options?.(row, lang) : undefined
    if (!range || !row || !column || !options) return false
    const now = options.findIndex(({ label }) => label === column.shown(row, lang))
    const text = options[(now + 1) % options.length]?.label ?? ''
    const rowsBelow = Array.from({ length: range.bottom - range.top + 1 }, (_, i) => range.top + i)
    write(
      rowsBelow.map((at) => ({ row: at, column: spot?.column ?? 0, text })),
      'toggle',
    )
    return true
  }

  /** Gives the cell its value back in place of a text that it rejected. False where there is none. */
  const discard = (): boolean => {
    if (!active?.row || !active.column || !rejectedNow(active.row.id, active.column.key)) return false
    setRejected(active.row.id, active.column.key, null)
    return true
  }

  const fillDown = () => {
    if (!range) return
    const textAt = (row: number, column: number): string => {
      const [from, field] = [rows[row], columns[column]]
      return from && field ? typedOf(field, from, lang) : ''
    }
    write(fillDownInto(range, textAt), 'fill')
  }

  /** False where the command does nothing here, so that the key may mean something else. */
  const run = (command: GridCommand): boolean => {
    switch (command.kind) {
      case 'move':
      case 'extend': {
        const step = command.kind === 'move' ? moveBy : extendBy
        select(step(shape, selection, command.step))
        // The start of a row is in view already where its columns are frozen; what is asked for is the sheet's left.
        const isToStart = command.step === 'rowStart' || command.step === 'gridStart'
        if (isToStart) scroller.current?.scrollTo({ left: 0 })
        return true
      }
      case 'tab':
        select(tabBy(shape, selection, command.by))
        return true
      case 'enter':
        select(enterBy(shape, selection, command.by))
        return true
      case 'selectAll':
        select(selectAll(shape, selection), { isStill: true })
        return true
      case 'edit':
        begin()
        return true
      case 'clear':
        clear('clear')
        return true
      case 'fillDown':
        fillDown()
        return true
      case 'toggle':
        return toggle()
      case 'discard':
        return discard()
    }
  }

  return {
    shape,
    /** As it was selected last; `selection` is the first cell before that. */
    selected,
    selection,
    range,
    active,
    editing,
    message,
    select,
    selectPlaces,
    begin,
    change: setEditing,
    take,
    cancel: () => setEditing(null),
    write,
    clear,
    run,
  }
}

export type GridControl<Row extends GridRowData> = ReturnType<typeof useGrid<Row>>

/** Scrolls a cell into sight once the grid has been painted with it. */
function useReveal(
  shape: GridShape,
  places: ColumnPlaces,
  scroller: RefObject<HTMLDivElement | null>,
): (place: Place) => void {
  const wanted = useRef<Place | null>(null)
  useLayoutEffect(() => {
    const [place, view] = [wanted.current, scroller.current]
    if (!place || !view) return
    wanted.current = null
    const { row, column } = spotOf(shape, place)
    const down = { start: headHeight + row * rowHeight, size: rowHeight }
    view.scrollTop = scrollToShow(down, view.scrollTop, { size: view.clientHeight, coveredStart: headHeight })
    if (column < places.frozen) return
    const across = { start: places.lefts[column] ?? 0, size: places.widths[column] ?? 0 }
    const covered = { size: view.clientWidth, coveredStart: places.frozenWidth }
    view.scrollLeft = scrollToShow(across, view.scrollLeft, covered)
  })
  return (place) => {
    wanted.current = place
  }
}
