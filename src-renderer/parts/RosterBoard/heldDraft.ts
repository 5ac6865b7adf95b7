import type { Minute } from '#core/plan/units.ts'
import type { BoardBar, BoardDraft, BoardRow } from './BoardRow.ts'
import type { Key } from './boardCursor.ts'
import { type BoardGrid, movedDraft, resizedDraft } from './draftOf.ts'

export interface HeldBar {
  readonly bar: BoardBar
  /** Place of its row on the board. */
  readonly row: number
}

/**
 * What a key makes of the bar that is held: arrows move it by the snap or to the next row, with Shift the end; Ctrl+D
 * puts a copy right after it. 'stay' for an arrow that leads nowhere; null for keys that are for something else.
 */
export function heldDraft(
  { key, ctrlKey, metaKey, shiftKey }: Key,
  { bar, row }: HeldBar,
  rows: readonly BoardRow[],
  grid: BoardGrid,
): BoardDraft | 'stay' | null {
  const isCopy = (ctrlKey || metaKey) && key.toLowerCase() === 'd'
  const by = across[key] === undefined ? 0 : across[key] * grid.snap
  const down = along[key] ?? 0
  if (!isCopy && by === 0 && down === 0) return null
  const to = rows[row + down]
  if (!to) return 'stay'
  if (isCopy) return after(bar, to)
  if (shiftKey && by !== 0) return resizedDraft(bar, to.key, 'end', bar.end + by, grid)
  return movedDraft(bar, to.key, by, grid, false)
}

const across: { readonly [key: string]: 1 | -1 } = { ArrowRight: 1, ArrowLeft: -1 }
const along: { readonly [key: string]: 1 | -1 } = { ArrowDown: 1, ArrowUp: -1 }

function after(bar: BoardBar, { key: rowKey }: BoardRow): BoardDraft {
  const length: Minute = bar.end - bar.start
  return { kind: 'copy', rowKey, bar, start: bar.end, end: bar.end + length }
}
