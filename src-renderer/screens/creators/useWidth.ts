import { type RefObject, useLayoutEffect, useState } from 'react'

/** How wide an element is inside, without its scroll bar, in px; follows it. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const place = element.current
    if (!place) return
    const measure = () => setWidth(place.clientWidth)
    measure()
    const resized = new ResizeObserver(measure)
    resized.observe(place)
    return () => resized.disconnect()
  }, [element])
  return width
}
