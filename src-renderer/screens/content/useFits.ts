import { type RefObject, useLayoutEffect, useState } from 'react'

/** Px of the line with the date, and of a chip with the gap after it. */
const headPx = 24
const chipPx = 22

/** How many chips a day has room for in this many weeks; a single week scrolls and has room for all. */
export function useFits(body: RefObject<HTMLElement | null>, weeks: number): number {
  const [height, setHeight] = useState(0)
  useLayoutEffect(() => {
    const table = body.current?.closest('table')?.parentElement
    if (!table) return
    const measure = () => setHeight(table.clientHeight)
    measure()
    const resized = new ResizeObserver(measure)
    resized.observe(table)
    return () => resized.disconnect()
  }, [body])
  if (weeks === 1) return Number.POSITIVE_INFINITY
  return Math.max(1, Math.floor((height - headPx) / weeks / chipPx - headPx / chipPx))
}
