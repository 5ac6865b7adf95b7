import { type PointerEvent, type RefObject, useRef, useState } from 'react'
import { type ColumnPlaces, columnAt } from './columnPlaces.ts'
import type { GridRowData } from './GridColumn.ts'
import { selectColumns } from './gridSelection.ts'
import { spotOf } from './gridShape.ts'
import type { GridControl } from './useGrid.ts'

export interface HeadDragArgs<Row extends GridRowData> {
  readonly grid: GridControl<Row>
  readonly places: ColumnPlaces
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly field: RefObject<HTMLTextAreaElement | null>
  /** Puts a column in front of another, by their places; past the last for the end. */
  readonly onMove: (from: number, before: number) => void
}

type Press = { readonly kind: 'select' | 'move'; readonly from: number; readonly x: number }

/** Further than a hand shakes, in pixels. */
const slop = 4

/** Titles under the pointer: a press selects the column, a drag more of them; a selected one is dragged elsewhere. */
export function useHeadDrag<Row extends GridRowData>(args: HeadDragArgs<Row>) {
  const { grid, places, scroller, field, onMove } = args
  const press = useRef<Press | null>(null)
  /** The column that a dragged one would go before. */
  const [drop, setDrop] = useState<number | null>(null)
  const { shape, range, selection } = grid

  const isWhole = (column: number): boolean =>
    range !== null &&
    range.top === 0 &&
    range.bottom === shape.rows.length - 1 &&
    column >= range.left &&
    column <= range.right
  const columnUnder = ({ clientX }: PointerEvent): number => {
    const view = scroller.current
    if (!view) return 0
    return Math.max(0, columnAt(places, clientX - view.getBoundingClientRect().left, view.scrollLeft))
  }
  /** Behind its middle a column is passed. */
  const dropUnder = (event: PointerEvent): number => {
    const view = scroller.current
    const at = columnUnder(event)
    if (!view) return at
    const x = event.clientX - view.getBoundingClientRect().left
    const inContent = at < places.frozen ? x : x + view.scrollLeft
    return inContent > (places.lefts[at] ?? 0) + (places.widths[at] ?? 0) / 2 ? at + 1 : at
  }
  const end = () => {
    press.current = null
    setDrop(null)
  }

  /** The text that was typed is taken, and the keys stay with the grid. */
  const takeKeys = (event: PointerEvent) => {
    event.preventDefault()
    field.current?.blur()
    field.current?.focus({ preventScroll: true })
  }
  const onPointerDown = (event: PointerEvent, column: number) => {
    if (event.button !== 0) return
    takeKeys(event)
    event.currentTarget.setPointerCapture(event.pointerId)
    const isMove = isWhole(column) && !event.shiftKey && range?.left === range?.right
    press.current = { kind: isMove ? 'move' : 'select', from: column, x: event.clientX }
    if (isMove) return
    const from = event.shiftKey && selection ? spotOf(shape, selection.anchor).column : column
    press.current = { kind: 'select', from, x: event.clientX }
    grid.select(selectColumns(shape, from, column), 'none')
  }
  const onPointerMove = (event: PointerEvent) => {
    const from = press.current
    if (from?.kind === 'select') {
      const to = columnUnder(event)
      const isThere = range?.left === Math.min(from.from, to) && range.right === Math.max(from.from, to)
      if (!isThere) grid.select(selectColumns(shape, from.from, to), 'none')
    } else if (from && (drop !== null || Math.abs(event.clientX - from.x) > slop)) setDrop(dropUnder(event))
  }
  const onPointerUp = () => {
    const from = press.current
    if (from && drop !== null && drop !== from.from && drop !== from.from + 1) onMove(from.from, drop)
    end()
  }
  const onCorner = (event: PointerEvent) => {
    takeKeys(event)
    grid.run({ kind: 'selectAll' })
  }
  return { drop, onCorner, onPointerDown, onPointerMove, onPointerUp, onPointerCancel: end, isWhole }
}
