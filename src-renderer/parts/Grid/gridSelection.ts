import type { Id } from '#core/plan/units.ts'
import { type GridShape, type Place, placeAt, type Spot, spotOf } from './gridShape.ts'

/** Which cells are selected, as a value: the rectangle between two cells, as in Excel. */
export interface GridSelection {
  /** The active cell, where typing goes; the corner that a growing range keeps. */
  readonly active: Place
  /** The opposite corner. */
  readonly corner: Place
  /** The column that Enter goes back to after a row was filled in by Tab; null where none was. */
  readonly tabbedFrom: string | null
}

/** Both ends included. */
export interface GridRange {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** A step of the active cell or, when extending, of the corner. */
export type Step =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'pageUp'
  | 'pageDown'
  | 'rowStart'
  | 'rowEnd'
  | 'gridStart'
  | 'gridEnd'
  | 'top'
  | 'bottom'

export function selectCell(shape: GridShape, spot: Spot): GridSelection | null {
  const active = placeAt(shape, spot)
  return active && { active, corner: active, tabbedFrom: null }
}

/** The range from the active cell to a spot. */
export function extendTo(
  shape: GridShape,
  selection: GridSelection | null,
  spot: Spot,
): GridSelection | null {
  const corner = placeAt(shape, spot)
  if (!selection || !corner) return selectCell(shape, spot)
  return { ...here(shape, selection), corner, tabbedFrom: null }
}

/** Whole rows, the active cell in the first column. */
export function selectRows(shape: GridShape, from: number, to: number): GridSelection | null {
  const active = placeAt(shape, { row: from, column: 0 })
  const corner = placeAt(shape, { row: to, column: shape.columns.length - 1 })
  return active && corner && { active, corner, tabbedFrom: null }
}

/** Everything; the active cell stays where it is, so nothing scrolls. */
export function selectAll(shape: GridShape, selection: GridSelection | null): GridSelection | null {
  const all = selectRows(shape, 0, shape.rows.length - 1)
  if (!all || !selection) return all
  return { ...all, tabbedFrom: null }
}

export function moveBy(shape: GridShape, selection: GridSelection | null, step: Step): GridSelection | null {
  if (!selection) return selectCell(shape, { row: 0, column: 0 })
  return selectCell(shape, stepFrom(shape, spotOf(shape, selection.active), step))
}

export function extendBy(
  shape: GridShape,
  selection: GridSelection | null,
  step: Step,
): GridSelection | null {
  if (!selection) return selectCell(shape, { row: 0, column: 0 })
  return extendTo(shape, selection, stepFrom(shape, spotOf(shape, selection.corner), step))
}

/** Tab: to the next cell, at the end of a row to the start of the next; Enter comes back to where the tabbing began. */
export function tabBy(shape: GridShape, selection: GridSelection | null, by: 1 | -1): GridSelection | null {
  if (!selection) return selectCell(shape, { row: 0, column: 0 })
  const { row, column } = spotOf(shape, selection.active)
  const last = shape.columns.length - 1
  const next = column + by
  const isOver = next < 0 || next > last
  const isEnd = isOver && (by > 0 ? row >= shape.rows.length - 1 : row === 0)
  const spot = isEnd
    ? { row, column }
    : isOver
      ? { row: row + by, column: by > 0 ? 0 : last }
      : { row, column: next }
  const moved = selectCell(shape, spot)
  return moved && { ...moved, tabbedFrom: selection.tabbedFrom ?? selection.active.column }
}

/** Enter: one row on, in the column where the tabbing began. */
export function enterBy(shape: GridShape, selection: GridSelection | null, by: 1 | -1): GridSelection | null {
  if (!selection) return selectCell(shape, { row: 0, column: 0 })
  const { row } = spotOf(shape, selection.active)
  const column = Math.max(0, shape.columns.indexOf(selection.tabbedFrom ?? selection.active.column))
  return selectCell(shape, { row: row + by, column })
}

export function rangeOf(shape: GridShape, { active, corner }: GridSelection): GridRange {
  const [a, b] = [spotOf(shape, active), spotOf(shape, corner)]
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  }
}

/** Ids of the rows that a selection reaches into, in their order. */
export function selectedRows(shape: GridShape, selection: GridSelection | null): readonly Id[] {
  if (!selection || shape.rows.length === 0) return []
  const { top, bottom } = rangeOf(shape, selection)
  return shape.rows.slice(top, bottom + 1).map((row) => row.id)
}

/** The selection with `at` as it is now, so that a removal hands over to what stands there by then. */
export function here(shape: GridShape, selection: GridSelection): GridSelection {
  const now = (place: Place): Place => placeAt(shape, spotOf(shape, place)) ?? place
  return { ...selection, active: now(selection.active), corner: now(selection.corner) }
}

function stepFrom({ rows, columns, pageRows }: GridShape, { row, column }: Spot, step: Step): Spot {
  const [lastRow, lastColumn] = [rows.length - 1, columns.length - 1]
  switch (step) {
    case 'up':
      return { row: row - 1, column }
    case 'down':
      return { row: row + 1, column }
    case 'left':
      return { row, column: column - 1 }
    case 'right':
      return { row, column: column + 1 }
    case 'pageUp':
      return { row: row - pageRows, column }
    case 'pageDown':
      return { row: row + pageRows, column }
    case 'rowStart':
      return { row, column: 0 }
    case 'rowEnd':
      return { row, column: lastColumn }
    case 'gridStart':
      return { row: 0, column: 0 }
    case 'gridEnd':
      return { row: lastRow, column: lastColumn }
    case 'top':
      return { row: 0, column }
    case 'bottom':
      return { row: lastRow, column }
  }
}
