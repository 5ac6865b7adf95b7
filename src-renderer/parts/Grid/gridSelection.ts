import type { Id } from '#core/plan/units.ts'
import { type GridShape, type Place, placeAt, type Spot, spotOf } from './gridShape.ts'
import { type Step, stepFrom } from './gridSteps.ts'

/** Which cells are selected, as a value: the rectangle between two cells, as in Excel. */
export interface GridSelection {
  /** The active cell, where typing goes; Tab and Enter take it through the range. */
  readonly active: Place
  /** The corner that a growing range keeps. */
  readonly anchor: Place
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

export function selectCell(shape: GridShape, spot: Spot): GridSelection | null {
  return selectBetween(shape, spot, spot)
}

/** The range between two spots, the first of them active. */
export function selectBetween(shape: GridShape, from: Spot, to: Spot): GridSelection | null {
  const [active, corner] = [placeAt(shape, from), placeAt(shape, to)]
  return active && corner && { active, anchor: active, corner, tabbedFrom: null }
}

/** The range from the active cell to a spot. */
export function extendTo(
  shape: GridShape,
  selection: GridSelection | null,
  spot: Spot,
): GridSelection | null {
  return selectBetween(shape, selection ? spotOf(shape, selection.active) : spot, spot)
}

/** Whole rows, the active cell in the first column. */
export function selectRows(shape: GridShape, from: number, to: number): GridSelection | null {
  return selectBetween(shape, { row: from, column: 0 }, { row: to, column: shape.columns.length - 1 })
}

/** Whole columns, the active cell in the first row. */
export function selectColumns(shape: GridShape, from: number, to: number): GridSelection | null {
  return selectBetween(shape, { row: 0, column: from }, { row: shape.rows.length - 1, column: to })
}

/** The rows, or the columns, that a selection reaches into, as wholes. */
export function widen(
  shape: GridShape,
  selection: GridSelection | null,
  to: 'rows' | 'columns',
): GridSelection | null {
  if (!selection) return null
  const { top, bottom, left, right } = rangeOf(shape, selection)
  const wide = to === 'rows' ? selectRows(shape, top, bottom) : selectColumns(shape, left, right)
  return wide && { ...wide, active: here(shape, selection).active }
}

/** Everything; the active cell stays where it is, so nothing scrolls. */
export function selectAll(shape: GridShape, selection: GridSelection | null): GridSelection | null {
  const all = selectRows(shape, 0, shape.rows.length - 1)
  return all && selection ? { ...all, active: here(shape, selection).active } : all
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
  const corner = spotOf(shape, selection.corner)
  return selectBetween(shape, spotOf(shape, selection.anchor), stepFrom(shape, corner, step))
}

/**
 * Tab: through a range of several cells row by row, round and round; else to the next cell, at the end of a row to the
 * start of the next. Enter comes back to where the tabbing began.
 */
export function tabBy(shape: GridShape, selection: GridSelection | null, by: 1 | -1): GridSelection | null {
  if (!selection) return selectCell(shape, { row: 0, column: 0 })
  if (isSeveral(shape, selection)) return stepInside(shape, selection, by, 'across')
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

/** Enter: through a range of several cells column by column; else one row on, in the column where the tabbing began. */
export function enterBy(shape: GridShape, selection: GridSelection | null, by: 1 | -1): GridSelection | null {
  if (!selection) return selectCell(shape, { row: 0, column: 0 })
  if (isSeveral(shape, selection)) return stepInside(shape, selection, by, 'down')
  const { row } = spotOf(shape, selection.active)
  const column = Math.max(0, shape.columns.indexOf(selection.tabbedFrom ?? selection.active.column))
  return selectCell(shape, { row: row + by, column })
}

export function rangeOf(shape: GridShape, { anchor, corner }: GridSelection): GridRange {
  const [a, b] = [spotOf(shape, anchor), spotOf(shape, corner)]
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
  const { active, anchor, corner } = selection
  return { ...selection, active: now(active), anchor: now(anchor), corner: now(corner) }
}

export const isOneCell = ({ top, bottom, left, right }: GridRange): boolean =>
  top === bottom && left === right

const isSeveral = (shape: GridShape, selection: GridSelection): boolean =>
  !isOneCell(rangeOf(shape, selection))

/** The active cell's next place in its range; the range stays as it is. */
function stepInside(
  shape: GridShape,
  selection: GridSelection,
  by: 1 | -1,
  direction: 'across' | 'down',
): GridSelection {
  const { top, bottom, left, right } = rangeOf(shape, selection)
  const { row, column } = spotOf(shape, selection.active)
  const [height, width] = [bottom - top + 1, right - left + 1]
  const cells = height * width
  const at =
    direction === 'across' ? (row - top) * width + (column - left) : (column - left) * height + (row - top)
  const next = (at + by + cells) % cells
  const spot =
    direction === 'across'
      ? { row: top + Math.floor(next / width), column: left + (next % width) }
      : { row: top + (next % height), column: left + Math.floor(next / height) }
  return { ...here(shape, selection), active: placeAt(shape, spot) ?? selection.active }
}
