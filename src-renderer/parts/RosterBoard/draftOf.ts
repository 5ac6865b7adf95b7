import type { Span } from '#core/plan/spans.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import type { BoardBar, BoardDraft, BoardRow } from './BoardRow.ts'

/** Where the board snaps to, and what it shows. */
export interface BoardGrid {
  readonly snap: Minute
  readonly window: Span
}

export const cellOf = (minute: Minute, { snap, window }: BoardGrid): Minute => {
  const cell = Math.floor(minute / snap) * snap
  const last = Math.ceil(window.end / snap) * snap - snap
  return Math.min(last, Math.max(Math.floor(window.start / snap) * snap, cell))
}

/** What painting from one cell to another covers, both of them in it; undefined where there is no free minute. */
export function paintedSpan(row: BoardRow, from: Minute, to: Minute, grid: BoardGrid): Span | undefined {
  const [first, last] = [cellOf(from, grid), cellOf(to, grid)]
  const span = { start: Math.min(first, last), end: Math.max(first, last) + grid.snap }
  return row.isExclusive ? freeAround(row.bars, first, span) : span
}

/** The free minutes of a span around the cell at which it began. */
function freeAround(bars: readonly Span[], cell: Minute, { start, end }: Span): Span | undefined {
  let free = { start, end }
  for (const bar of bars) {
    if (bar.start <= cell && bar.end > cell) free = { start: Math.max(free.start, bar.end), end: free.end }
    else if (bar.start > cell) free = { start: free.start, end: Math.min(free.end, bar.start) }
    else free = { start: Math.max(free.start, bar.end), end: free.end }
  }
  return free.start < free.end ? free : undefined
}

/** Marks of a stretch in which somebody cannot come: painted over one they go away. */
export function offDraft(row: BoardRow, from: Minute, to: Minute, grid: BoardGrid): BoardDraft {
  const [first, last] = [cellOf(from, grid), cellOf(to, grid)]
  const isOff = row.off.some(({ start, end }) => start <= first && first < end)
  return {
    kind: isOff ? 'erase' : 'paint',
    rowKey: row.key,
    start: Math.min(first, last),
    end: Math.max(first, last) + grid.snap,
    bar: null,
  }
}

const onGrid = (minute: number, snap: Minute): Minute => Math.round(minute / snap) * snap

/** A bar taken along by some (fractional) minutes, its start on the grid. */
export function movedDraft(
  bar: BoardBar,
  rowKey: Id,
  by: number,
  grid: BoardGrid,
  isCopy: boolean,
): BoardDraft {
  const start = onGrid(bar.start + by, grid.snap)
  return {
    kind: isCopy ? 'copy' : 'move',
    rowKey,
    bar,
    // Less than half a step is a click that shook: what does not stand on the grid stays where it is.
    ...(Math.abs(by) < grid.snap / 2 ? { start: bar.start, end: bar.end } : spanFrom(start, bar)),
  }
}

const spanFrom = (start: Minute, { start: before, end }: Span): Span => ({ start, end: start + end - before })

/** A bar with one edge at a (fractional) minute, as near as the grid has one that leaves something of it. */
export function resizedDraft(
  bar: BoardBar,
  rowKey: Id,
  edge: 'start' | 'end',
  minute: number,
  { snap }: BoardGrid,
): BoardDraft {
  const at = onGrid(minute, snap)
  const draft = { kind: 'resize', rowKey, bar } as const
  if (edge === 'end') {
    const least = (Math.floor(bar.start / snap) + 1) * snap
    return { ...draft, start: bar.start, end: Math.max(least, at) }
  }
  const most = (Math.ceil(bar.end / snap) - 1) * snap
  return { ...draft, start: Math.min(most, at), end: bar.end }
}

/** Whether letting go of it would change anything. */
export const isUnmoved = ({ kind, bar, start, end, rowKey }: BoardDraft, rowOfBar: Id | null): boolean =>
  bar !== null && kind !== 'copy' && bar.start === start && bar.end === end && rowKey === rowOfBar
