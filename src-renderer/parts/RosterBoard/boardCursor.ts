import type { Minute } from '#core/plan/units.ts'
import type { BoardBar, BoardRow } from './BoardRow.ts'
import { type BoardGrid, cellOf } from './draftOf.ts'

/** The cell that the keyboard is on. */
export interface BoardCursor {
  readonly row: number
  readonly minute: Minute
  /** The cell at which painting began; null while nothing is painted. */
  readonly anchor: Minute | null
}

export type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

const pageRows = 8

/** Where a key takes the cursor; null for keys that are not for moving it. While painting it stays in its row. */
export function movedCursor(
  { key, ctrlKey, metaKey }: Key,
  cursor: BoardCursor,
  rows: readonly BoardRow[],
  grid: BoardGrid,
): BoardCursor | null {
  const across = (minute: Minute): BoardCursor => ({ ...cursor, minute: cellOf(minute, grid) })
  const down = (by: number): BoardCursor =>
    cursor.anchor === null
      ? { ...cursor, row: Math.min(rows.length - 1, Math.max(0, cursor.row + by)) }
      : cursor
  const isFar = ctrlKey || metaKey
  switch (key) {
    case 'ArrowLeft':
      return across(isFar ? edgeBefore(rows[cursor.row], cursor.minute, grid) : cursor.minute - grid.snap)
    case 'ArrowRight':
      return across(isFar ? edgeAfter(rows[cursor.row], cursor.minute, grid) : cursor.minute + grid.snap)
    case 'ArrowUp':
      return down(-1)
    case 'ArrowDown':
      return down(1)
    case 'PageUp':
      return down(-pageRows)
    case 'PageDown':
      return down(pageRows)
    case 'Home':
      return across(grid.window.start)
    case 'End':
      return across(grid.window.end)
    default:
      return null
  }
}

const edges = (row: BoardRow | undefined): Minute[] => row?.bars.map(({ start }) => start) ?? []

const edgeBefore = (row: BoardRow | undefined, minute: Minute, { window }: BoardGrid): Minute =>
  Math.max(window.start, ...edges(row).filter((edge) => edge < minute))

const edgeAfter = (row: BoardRow | undefined, minute: Minute, { window, snap }: BoardGrid): Minute =>
  Math.min(window.end - snap, ...edges(row).filter((edge) => edge >= minute + snap))

/** The bar under the cursor, the topmost of several. */
export function barAt(row: BoardRow | undefined, minute: Minute, snap: Minute): BoardBar | undefined {
  return row?.bars.find(({ start, end }) => start < minute + snap && minute < end)
}
