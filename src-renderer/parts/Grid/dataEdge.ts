/** Where things stand along one line of cells, from 0 to `last`. */
export interface CellLine {
  readonly last: number
  readonly isFilled: (at: number) => boolean
}

/**
 * Where Ctrl and an arrow go, as in Excel: inside a block of filled cells to its end, else to where the next block
 * begins; to the end of the line where nothing more is filled. Reads no cell beyond that.
 */
export function dataEdge(from: number, by: 1 | -1, { last, isFilled }: CellLine): number {
  const isInside = (at: number): boolean => at >= 0 && at <= last
  let at = from + by
  if (!isInside(at)) return from
  if (isFilled(from) && isFilled(at)) {
    while (isInside(at + by) && isFilled(at + by)) at += by
    return at
  }
  while (isInside(at + by) && !isFilled(at)) at += by
  return at
}
