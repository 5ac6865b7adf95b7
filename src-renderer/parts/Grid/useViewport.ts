import { type RefObject, useEffect, useRef } from 'react'

/** What of a scrolled element is in view, as it was told last. */
export interface Viewport {
  readonly top: number
  readonly left: number
  readonly width: number
  readonly height: number
}

/**
 * Follows what is in view without asking the page for it: asking right after an edit would lay the page out twice.
 * null before it was told for the first time.
 */
export function useViewport(scroller: RefObject<HTMLElement | null>): RefObject<Viewport | null> {
  const viewport = useRef<Viewport | null>(null)
  useEffect(() => {
    const view = scroller.current
    if (!view) return
    const read = () => {
      viewport.current = viewportOf(view)
    }
    const resized = new ResizeObserver(read)
    resized.observe(view)
    view.addEventListener('scroll', read, { passive: true })
    return () => {
      resized.disconnect()
      view.removeEventListener('scroll', read)
    }
  }, [scroller])
  return viewport
}

/** Asks the page. */
export const viewportOf = ({
  scrollTop: top,
  scrollLeft: left,
  clientWidth: width,
  clientHeight: height,
}: HTMLElement): Viewport => ({ top, left, width, height })
