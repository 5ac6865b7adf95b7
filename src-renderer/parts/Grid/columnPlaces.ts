/** Where the columns of a grid are, from left to right; the first `frozen` stay in view when it scrolls. */
export interface ColumnPlaces {
  readonly lefts: readonly number[]
  readonly widths: readonly number[]
  readonly frozen: number
  /** Where the columns that scroll begin. */
  readonly frozenWidth: number
  readonly totalWidth: number
}

/** @param gutter width of the row numbers, which come first and stay in view */
export function columnPlaces(widths: readonly number[], frozen: number, gutter: number): ColumnPlaces {
  let left = gutter
  const lefts = widths.map((width) => {
    const here = left
    left += width
    return here
  })
  const frozenWidth = frozen < widths.length ? (lefts[frozen] ?? gutter) : left
  return { lefts, widths, frozen, frozenWidth, totalWidth: left }
}

/** The column under a point of the window's width; −1 over the row numbers, the nearest one past the ends. */
export function columnAt(
  { lefts, widths, frozenWidth }: ColumnPlaces,
  x: number,
  scrollLeft: number,
): number {
  const inContent = x < frozenWidth ? x : x + scrollLeft
  if (inContent < (lefts[0] ?? 0)) return -1
  const found = lefts.findIndex((left, i) => inContent < left + (widths[i] ?? 0))
  return found < 0 ? lefts.length - 1 : found
}

export interface Stretch {
  readonly start: number
  readonly size: number
}

/** How far to scroll so that a stretch is seen whole between what covers the start and the end; no further than needed. */
export function scrollToShow(
  { start, size }: Stretch,
  scroll: number,
  view: { readonly size: number; readonly coveredStart: number },
): number {
  const first = start - view.coveredStart
  if (first < scroll) return Math.max(0, first)
  const last = start + size - view.size
  return last > scroll ? Math.min(last, first) : scroll
}
