import type { Span } from './minuteScale.ts'

/**
 * What to keep mounted for what is visible: a quarter of a window more on either side, with its ends on a grid that grows in
 * powers of two. Scrolling and zooming inside it give the same span again, so nothing repaints but the scroll itself.
 * Works for minutes and for px alike.
 */
export function loadedSpan(visible: Span): Span {
  const length = Math.max(visible.end - visible.start, Number.EPSILON)
  const grid = 2 ** Math.floor(Math.log2(length / 4))
  return {
    start: Math.floor((visible.start - length / 4) / grid) * grid,
    end: Math.ceil((visible.end + length / 4) / grid) * grid,
  }
}

/** Whether what is mounted still covers what is visible without being far more than that. */
export function isLoaded(loaded: Span, visible: Span): boolean {
  const length = visible.end - visible.start
  return (
    loaded.start <= Math.max(0, visible.start) &&
    loaded.end >= visible.end &&
    loaded.end - loaded.start <= length * 4
  )
}
