import { type RefObject, useLayoutEffect, useState } from 'react'

/** The width of an element in px, followed; 0 before it is laid out. */
export function useBoardWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const place = element.current
    if (!place) return
    const read = () => setWidth(place.clientWidth)
    read()
    const resized = new ResizeObserver(read)
    resized.observe(place)
    return () => resized.disconnect()
  }, [element])
  return width
}
