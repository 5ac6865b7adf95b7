import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import { labelWidth } from './boardSizes.ts'
import type { BoardHandle } from './useBoardView.ts'

/** One notch of a mouse wheel (100 px) zooms by about a fifth. */
const zoomPerPx = 1.0018

/** Ctrl+wheel zooms about the pointer, once a frame; a wheel over lanes that all fit scrolls along the time instead. */
export function useWheelZoom({ scroller, zoomBy }: Pick<BoardHandle, 'scroller' | 'zoomBy'>): void {
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    let frame = 0
    let pending = { px: 0, x: 0, y: 0 }
    const zoom = () => {
      frame = 0
      const { px, x, y } = pending
      pending = { px: 0, x, y }
      // Scale and scroll must be painted together, or the board jumps for a frame.
      flushSync(() => zoomBy(zoomPerPx ** -px, x, y))
    }
    const onWheel = (event: WheelEvent) => {
      const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 33 : event.deltaY
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault()
        const box = element.getBoundingClientRect()
        const x = Math.max(0, event.clientX - box.left - labelWidth)
        pending = { px: pending.px + px, x, y: event.clientY - box.top }
        frame ||= requestAnimationFrame(zoom)
      } else if (!event.shiftKey && event.deltaX === 0 && element.scrollHeight <= element.clientHeight) {
        event.preventDefault()
        element.scrollBy({ left: px, behavior: 'instant' })
      }
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => {
      cancelAnimationFrame(frame)
      element.removeEventListener('wheel', onWheel)
    }
  }, [scroller, zoomBy])
}
