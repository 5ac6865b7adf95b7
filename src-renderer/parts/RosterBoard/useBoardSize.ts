import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Span } from '#core/plan/spans.ts'

interface BoardSize {
  /** Px of the minutes of a row; 0 before it is measured. */
  readonly track: number
  /** Px of rows to have mounted. */
  readonly shelf: Span
}

/** Rows are mounted by steps of this many px, so that most scrolled px mount nothing. */
const step = 240

/** How wide a board is, and which of its rows are in view. */
export function useBoardSize(scroller: RefObject<HTMLElement | null>, head: number): BoardSize {
  const [size, setSize] = useState<BoardSize>({ track: 0, shelf: { start: 0, end: 0 } })
  useLayoutEffect(() => {
    const view = scroller.current
    if (!view) return
    const read = () => {
      const track = Math.max(0, view.clientWidth - head)
      const start = Math.max(0, Math.floor(view.scrollTop / step) - 1) * step
      const end = (Math.ceil((view.scrollTop + view.clientHeight) / step) + 1) * step
      setSize((now) =>
        now.track === track && now.shelf.start === start && now.shelf.end === end
          ? now
          : { track, shelf: { start, end } },
      )
    }
    read()
    const resized = new ResizeObserver(read)
    resized.observe(view)
    view.addEventListener('scroll', read, { passive: true })
    return () => {
      resized.disconnect()
      view.removeEventListener('scroll', read)
    }
  }, [scroller, head])
  return size
}
