import type { Id } from '#core/plan/units.ts'

/** What moving about in a grid needs to know of it. */
export interface GridShape {
  readonly rows: readonly { readonly id: Id }[]
  /** Keys, from left to right. */
  readonly columns: readonly string[]
  /** How many rows a page key moves by. */
  readonly pageRows: number
  /** Whether a cell shows anything: where Ctrl and an arrow stop. */
  readonly isFilled: (spot: Spot) => boolean
}

/**
 * A cell by its row's id, so that it stays with its row when rows above come and go. `at` is where the row stood: when
 * it is removed, the cell of the row that takes its place is meant.
 */
export interface Place {
  readonly row: Id
  readonly at: number
  readonly column: string
}

/** A cell by where it stands. */
export interface Spot {
  readonly row: number
  readonly column: number
}

const indexes = new WeakMap<GridShape['rows'], ReadonlyMap<Id, number>>()

/** Where a row stands; made once for each version of the rows. */
export function indexOfRow(rows: GridShape['rows'], id: Id): number | undefined {
  const index = indexes.get(rows) ?? new Map(rows.map((row, at) => [row.id, at]))
  indexes.set(rows, index)
  return index.get(id)
}

/** The cell at a spot, taken into the grid where the spot is outside; null in a grid without cells. */
export function placeAt({ rows, columns }: GridShape, { row, column }: Spot): Place | null {
  const at = clamp(row, rows.length - 1)
  const [there, key] = [rows[at], columns[clamp(column, columns.length - 1)]]
  return there && key !== undefined ? { row: there.id, at, column: key } : null
}

export function spotOf({ rows, columns }: GridShape, place: Place): Spot {
  // A row that did not move is found without the index.
  const row =
    rows[place.at]?.id === place.row
      ? place.at
      : (indexOfRow(rows, place.row) ?? clamp(place.at, rows.length - 1))
  return { row, column: Math.max(0, columns.indexOf(place.column)) }
}

const clamp = (value: number, last: number): number => Math.max(0, Math.min(last, value))
