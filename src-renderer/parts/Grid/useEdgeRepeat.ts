import { type PointerEvent, type RefObject, useCallback, useEffect, useEffectEvent, useRef } from 'react'
import { headHeight } from './gridSizes.ts'

/** In milliseconds. */
const pause = 50

/** A pointer that is held outside of the rows goes on moving them: what its last move did is done again and again. */
export function useEdgeRepeat(
  scroller: RefObject<HTMLDivElement | null>,
  move: (event: PointerEvent<HTMLDivElement>) => void,
) {
  const last = useRef<PointerEvent<HTMLDivElement> | null>(null)
  const timer = useRef<number | null>(null)
  const repeat = useEffectEvent(() => {
    if (last.current) move(last.current)
  })
  const stop = useCallback(() => {
    if (timer.current !== null) window.clearInterval(timer.current)
    timer.current = null
    last.current = null
  }, [])
  useEffect(() => stop, [stop])
  const isOutside = ({ clientX, clientY }: PointerEvent): boolean => {
    const box = scroller.current?.getBoundingClientRect()
    if (!box) return false
    const isBeside = clientX < box.left || clientX > box.right
    return isBeside || clientY < box.top + headHeight || clientY > box.bottom
  }
  return {
    /** A move with the button held. */
    moved: (event: PointerEvent<HTMLDivElement>) => {
      if (!isOutside(event)) return stop()
      last.current = event
      timer.current ??= window.setInterval(() => repeat(), pause)
    },
    stop,
  }
}
