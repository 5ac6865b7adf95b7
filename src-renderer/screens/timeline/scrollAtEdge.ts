import { labelWidth, rulerHeight } from './boardSizes.ts'

/** Px from the edge of the lanes within which a drag scrolls, and how much it scrolls each frame. */
const zone = 28
const step = 14

/** Scrolls while a drag is held at the edge of the window, so that it reaches what is not in sight. Gives whether it did. */
export function scrollAtEdge(
  scroller: HTMLElement,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): boolean {
  const box = scroller.getBoundingClientRect()
  const dx = stepAt(clientX, box.left + labelWidth, box.right)
  const dy = stepAt(clientY, box.top + rulerHeight, box.bottom)
  if (dx === 0 && dy === 0) return false
  const { scrollLeft, scrollTop } = scroller
  scroller.scrollBy({ left: dx, top: dy, behavior: 'instant' })
  return scroller.scrollLeft !== scrollLeft || scroller.scrollTop !== scrollTop
}

function stepAt(at: number, low: number, high: number): number {
  if (at < low + zone) return -step
  return at > high - zone ? step : 0
}
