import type { MergedRange } from '../Workbook.ts'

/**
 * For one column, the row that each row under a merged cell takes its value from. Walks the merges once, however large
 * or overlapping a damaged file says they are.
 * @param end rows below are not asked for
 */
export function fillSources(
  merges: readonly MergedRange[],
  column: number,
  end: number,
): ReadonlyMap<number, number> {
  const sources = new Map<number, number>()
  const own = merges
    .filter(({ left, right, top, bottom }) => left <= column && column <= right && bottom > top)
    .sort((a, b) => a.top - b.top)
  let next = 0
  for (const { top, bottom } of own) {
    for (let row = Math.max(top + 1, next); row <= bottom && row < end; row++) sources.set(row, top)
    next = Math.max(next, bottom + 1)
  }
  return sources
}
