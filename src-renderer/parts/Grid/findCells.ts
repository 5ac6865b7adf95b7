import type { Lang } from '#core/plan/Lang.ts'
import { cellText } from './cellText.ts'
import type { GridColumn, GridRowData } from './GridColumn.ts'
import type { Spot } from './gridShape.ts'
import { eachInSlices, type Sliced } from './slices.ts'

/** Whether a cell's text holds what is looked for; upper and lower case are one. */
export const holds = (text: string, query: string): boolean =>
  text.toLowerCase().includes(query.toLowerCase())

/** Every cell that holds a text, row by row; none for an empty one. */
export function* findCells<Row extends GridRowData>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  query: string,
  lang: Lang,
): Sliced<readonly Spot[]> {
  const spots: Spot[] = []
  if (query === '') return spots
  // A row has up to dozens of cells, so fewer rows are looked through between two pauses.
  const perPause = 50
  yield* eachInSlices(
    rows,
    (row, at) => {
      for (const [column, field] of columns.entries())
        if (holds(cellText(row, field, lang), query)) spots.push({ row: at, column })
    },
    perPause,
  )
  return spots
}

/** The place in a list of found cells, in reading order, that follows a cell or precedes it; round at the ends. */
export function nextFound(found: readonly Spot[], { row, column }: Spot, by: 1 | -1): number {
  if (found.length === 0) return -1
  const isAfter = (spot: Spot): boolean => spot.row > row || (spot.row === row && spot.column > column)
  let [low, high] = [0, found.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const spot = found[middle]
    if (spot && isAfter(spot)) high = middle
    else low = middle + 1
  }
  if (by > 0) return low % found.length
  const before = found[low - 1]
  const isItself = before?.row === row && before.column === column
  return (low - (isItself ? 2 : 1) + found.length) % found.length
}

/** Where a cell is among those found, from 1; 0 where it is none of them. */
export function placeAmong(found: readonly Spot[], { row, column }: Spot): number {
  const at = nextFound(found, { row, column: column - 1 }, 1)
  const spot = found[at]
  return spot?.row === row && spot.column === column ? at + 1 : 0
}
