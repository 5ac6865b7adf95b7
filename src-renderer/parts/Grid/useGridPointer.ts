import { type PointerEvent, type RefObject, useRef } from 'react'
import { type ColumnPlaces, columnAt } from './columnPlaces.ts'
import type { GridRowData } from './GridColumn.ts'
import { extendTo, selectBetween, selectCell, selectRows } from './gridSelection.ts'
import { type Spot, spotOf } from './gridShape.ts'
import { headHeight, rowHeight } from './gridSizes.ts'
import { useEdgeRepeat } from './useEdgeRepeat.ts'
import type { FillHandle } from './useFillDrag.ts'
import type { GridControl } from './useGrid.ts'

export interface GridPointerArgs<Row extends GridRowData> {
  readonly grid: GridControl<Row>
  readonly places: ColumnPlaces
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly fill: FillHandle
}

/** Where a press began; `column` −1 is the row numbers. */
interface Press extends Spot {
  readonly hasMoved: boolean
}

/** Selecting cells, ranges and rows with the pointer, drawing ranges out, and switching toggles by a click. */
export function useGridPointer<Row extends GridRowData>(args: GridPointerArgs<Row>) {
  const { grid, places, scroller, field, fill } = args
  const press = useRef<Press | null>(null)

  const spotUnder = ({ clientX, clientY }: PointerEvent | MouseEvent): Spot | null => {
    const view = scroller.current
    if (!view) return null
    const box = view.getBoundingClientRect()
    const row = Math.floor((clientY - box.top - headHeight + view.scrollTop) / rowHeight)
    return { row, column: columnAt(places, clientX - box.left, view.scrollLeft) }
  }
  const isInside = (event: PointerEvent | React.MouseEvent, row: number): boolean => {
    const view = scroller.current
    if (!view || row < 0 || row >= grid.shape.rows.length) return false
    const box = view.getBoundingClientRect()
    const isOnBar = event.clientX > box.left + view.clientWidth || event.clientY > box.top + view.clientHeight
    return !isOnBar && event.clientY > box.top + headHeight
  }
  const isOwnText = (event: { readonly target: EventTarget }): boolean =>
    grid.editing !== null &&
    event.target instanceof Node &&
    field.current?.parentElement?.contains(event.target) === true

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const spot = spotUnder(event)
    if (event.button !== 0 || !spot || isOwnText(event) || !isInside(event, spot.row)) return
    event.preventDefault()
    // Leaving the text takes it, as any click elsewhere does.
    field.current?.blur()
    field.current?.focus({ preventScroll: true })
    event.currentTarget.setPointerCapture(event.pointerId)
    if (isHandle(event.target)) return fill.begin()
    press.current = { ...spot, hasMoved: event.shiftKey }
    selectFrom(spot, event.shiftKey)
  }

  const selectFrom = (spot: Spot, isExtending: boolean) => {
    const { shape, selection } = grid
    if (spot.column >= 0)
      return grid.select(isExtending ? extendTo(shape, selection, spot) : selectCell(shape, spot))
    const from = isExtending && selection ? spotOf(shape, selection.active).row : spot.row
    grid.select(selectRows(shape, from, spot.row), 'none')
  }

  const moveTo = (event: PointerEvent<HTMLDivElement>) => {
    const [from, spot] = [press.current, spotUnder(event)]
    if (spot && fill.isDragging) return fill.moveTo(spot, event.ctrlKey)
    if (!from || !spot) return
    if (!from.hasMoved && spot.row === from.row && spot.column === from.column) return
    press.current = { ...from, hasMoved: true }
    const { shape } = grid
    if (from.column < 0) return grid.select(selectRows(shape, from.row, spot.row), 'none')
    grid.select(selectBetween(shape, from, { ...spot, column: Math.max(0, spot.column) }))
  }

  const edge = useEdgeRepeat(scroller, moveTo)
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!press.current && !fill.isDragging) return
    edge.moved(event)
    moveTo(event)
  }

  const onPointerUp = () => {
    edge.stop()
    const from = press.current
    press.current = null
    if (fill.isDragging) fill.end()
    else if (from && !from.hasMoved && from.column >= 0) grid.run({ kind: 'toggle' })
  }

  const onDoubleClick = (event: React.MouseEvent<HTMLDivElement>) => {
    if (isHandle(event.target)) return fill.drawDown()
    const spot = spotUnder(event.nativeEvent)
    if (spot && spot.column >= 0 && isInside(event, spot.row) && !isOwnText(event)) grid.begin()
  }

  const onPointerCancel = () => {
    edge.stop()
    press.current = null
    fill.cancel()
  }
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onDoubleClick }
}

const isHandle = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.dataset.fillHandle !== undefined
