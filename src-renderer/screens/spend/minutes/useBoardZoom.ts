import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Span } from '#core/plan/spans.ts'
import type { Minute } from '#core/plan/units.ts'
import { fitPx, maxPx, minPx } from './boardScale.ts'
import { useBoardWidth } from './useBoardWidth.ts'

export interface BoardZoom {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly px: number
  /** Shows a stretch with a little around it. */
  readonly show: (span: Span) => void
  /** Nearer or further about the middle. */
  readonly by: (factor: number) => void
  /** Brings a minute into sight. */
  readonly reveal: (minute: Minute) => void
}

/** The levels stand before the minutes and stay there; as wide as in Minutes.module.css. */
export const levelsPx = 64

/** How near the minutes are shown, and which: at first a stretch that fills the width. */
export function useBoardZoom(window: Span, first: Span): BoardZoom {
  const scroller = useRef<HTMLDivElement>(null)
  const width = Math.max(0, useBoardWidth(scroller) - levelsPx)
  const widthNow = () => Math.max(0, (scroller.current?.clientWidth ?? 0) - levelsPx)
  const [px, setPx] = useState<number | null>(null)
  const shown = px ?? fitPx(window.end - window.start, width || 800)
  /** Minute at the left edge once the new scale is laid out. */
  const wanted = useRef<number | null>(null)
  const show = ({ start, end }: Span) => {
    const around = Math.max(5, Math.round((end - start) * 0.04))
    const [from, to] = [Math.max(window.start, start - around), Math.min(window.end, end + around)]
    wanted.current = from
    setPx(fitPx(to - from, widthNow()))
  }
  const zoom = (factor: number, x: number) => {
    const place = scroller.current
    if (!place) return
    const next = Math.min(maxPx, Math.max(minPx, shown * factor))
    wanted.current = window.start + (place.scrollLeft + x) / shown - x / next
    setPx(next)
  }
  const showFirst = useEffectEvent(() => px === null && show(first))
  useLayoutEffect(() => {
    if (width > 0) showFirst()
  }, [width])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each new scale.
  useLayoutEffect(() => {
    const place = scroller.current
    if (place && wanted.current !== null) place.scrollLeft = (wanted.current - window.start) * shown
    wanted.current = null
  }, [px])
  const onWheel = useEffectEvent((event: WheelEvent) => {
    const place = scroller.current
    if (!place || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    zoom(1.15 ** Math.sign(-event.deltaY), event.clientX - place.getBoundingClientRect().left - levelsPx)
  })
  useEffect(() => {
    const place = scroller.current
    const turn = (event: WheelEvent) => onWheel(event)
    // Only a listener that may hold the event back keeps the page from zooming along.
    place?.addEventListener('wheel', turn, { passive: false })
    return () => place?.removeEventListener('wheel', turn)
  }, [])
  return {
    scroller,
    px: shown,
    show,
    by: (factor) => zoom(factor, widthNow() / 2),
    reveal: (minute) => {
      const place = scroller.current
      const x = (minute - window.start) * shown
      if (!place) return
      if (x < place.scrollLeft) place.scrollLeft = x - 24
      else if (x + shown > place.scrollLeft + widthNow()) place.scrollLeft = x + shown + 24 - widthNow()
    },
  }
}
