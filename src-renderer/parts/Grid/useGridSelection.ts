import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { type ColumnPlaces, scrollToShow } from './columnPlaces.ts'
import { type GridSelection, here, rangeOf, selectCell } from './gridSelection.ts'
import { type GridShape, type Place, placeAt, type Spot, spotOf } from './gridShape.ts'
import { headHeight, rowHeight } from './gridSizes.ts'
import { useViewport, viewportOf } from './useViewport.ts'

export interface GridSelectionArgs {
  readonly shape: GridShape
  readonly places: ColumnPlaces
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly initial: () => GridSelection | null
  /** The selection moves: what was told about the place before is over. */
  readonly onMove: () => void
}

/** What comes into sight with a selection: the corner that moves, the active cell, or nothing. */
export type Sight = 'corner' | 'active' | 'none'

/** What is selected in a grid, and bringing it into sight. */
export function useGridSelection({ shape, places, scroller, initial, onMove }: GridSelectionArgs) {
  const [selected, setSelected] = useState<GridSelection | null>(initial)
  // Rows that came into an empty grid: the first of them is where typing goes.
  const selection = selected ?? selectCell(shape, { row: 0, column: 0 })
  const reveal = useReveal(shape, places, scroller)

  const select = (next: GridSelection | null, sight: Sight = 'corner') => {
    onMove()
    const now = next && here(shape, next)
    setSelected(now)
    if (now && sight !== 'none') reveal(now[sight])
  }
  /** Selects by rows that may come only with the next paint: those of an edit made just now. */
  const selectPlaces = (from: Place, to: Place, sight: 'corner' | 'none' = 'corner') => {
    onMove()
    setSelected({ active: from, anchor: from, corner: to, tabbedFrom: null })
    if (sight === 'corner') reveal(to)
  }
  const revealSpot = (spot: Spot) => {
    const place = placeAt(shape, spot)
    if (place) reveal(place)
  }
  return {
    /** As it was selected last; `selection` is the first cell before that. */
    selected,
    selection,
    range: selection && shape.rows.length > 0 ? rangeOf(shape, selection) : null,
    select,
    selectPlaces,
    reveal,
    revealSpot,
  }
}

/** Scrolls a cell into sight once the grid has been painted with it. */
function useReveal(
  shape: GridShape,
  places: ColumnPlaces,
  scroller: RefObject<HTMLDivElement | null>,
): (place: Place) => void {
  const wanted = useRef<Place | null>(null)
  const viewport = useViewport(scroller)
  useLayoutEffect(() => {
    const [place, view] = [wanted.current, scroller.current]
    if (!place || !view) return
    wanted.current = null
    const { row, column } = spotOf(shape, place)
    const { top, left, width, height } = viewport.current ?? viewportOf(view)
    const down = { start: headHeight + row * rowHeight, size: rowHeight }
    const nextTop = scrollToShow(down, top, { size: height, coveredStart: headHeight })
    if (nextTop !== top) view.scrollTop = nextTop
    viewport.current = { top: nextTop, left, width, height }
    if (column < places.frozen) return
    const across = { start: places.lefts[column] ?? 0, size: places.widths[column] ?? 0 }
    const nextLeft = scrollToShow(across, left, { size: width, coveredStart: places.frozenWidth })
    if (nextLeft !== left) view.scrollLeft = nextLeft
    // Told at once: the next key may come before the page says that it scrolled.
    viewport.current = { top: nextTop, left: nextLeft, width, height }
  })
  return (place) => {
    wanted.current = place
  }
}
