import {
  type RefObject,
  useCallback,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { isLoaded, loadedSpan } from '#renderer/parts/MinuteAxis/loadedSpan.ts'
import {
  fitSpan,
  type ScaledPlace,
  type Span,
  visibleSpan,
  xToMinute,
  zoomAbout,
} from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { labelWidth, rulerHeight, stripHeight } from './boardSizes.ts'
import type { BoardPoint } from './Gesture.ts'

/** What the board shows. It changes when things must be mounted or drawn anew, not on every scrolled pixel. */
export interface Sight {
  readonly pxPerMinute: number
  /** Minutes and px of height to have mounted. */
  readonly minutes: Span
  readonly shelf: Span
  /** Size of the window onto the lanes, in px. */
  readonly width: number
  readonly height: number
}

interface Place extends ScaledPlace {
  readonly top: number
}

export interface BoardView {
  readonly board: BoardHandle
  /** null until the window is measured. */
  readonly sight: Sight | null
}

/** The board for handlers; always the same object. */
export interface BoardHandle {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly sizeNow: () => Size
  /** Px of scroll and scale as they are this very moment, for handlers. */
  readonly placeNow: () => Place
  readonly onScroll: () => void
  /** The element of all lanes; places of the board are measured from its corner. */
  readonly lanesBox: RefObject<HTMLDivElement | null>
  /** The place of the board under a place of the page. */
  readonly pointAt: (clientX: number, clientY: number) => BoardPoint
  readonly scrollTo: (left: number, top: number) => void
  readonly showSpan: (span: Span) => void
  /** Zooms about a place in the window, px from the left and the top of the lanes. */
  readonly zoomBy: (factor: number, x: number, y: number) => void
  /** Zooms about a place in the window, px from the left, so that the window shows so many minutes. */
  readonly zoomToMinutes: (minutes: number, x: number) => void
}

interface BoardViewArgs {
  /** Where to begin, in a window of so many px. */
  readonly startAt: (width: number) => Place
  /** Told of every move; must stay the same function. */
  readonly onPlace: (place: Place) => void
  /** Where a height of the board comes to lie when the scale changes: lanes change height between near and far. */
  readonly yAfterZoom: (y: number, from: number, to: number) => number
}

/**
 * Scroll and zoom of the board. Scrolling is the browser's own; what is mounted follows it in steps (loadedSpan). A
 * zoom sets scale and scroll in one frame.
 */
export function useBoardView({ startAt, onPlace, yAfterZoom }: BoardViewArgs): BoardView {
  const scroller = useRef<HTMLDivElement>(null)
  const lanesBox = useRef<HTMLDivElement>(null)
  const [sight, setSight] = useState<Sight | null>(null)
  // The scale of the last sight asked for, and the scroll that belongs to it until it is painted.
  const wanted = useRef<{ sight: Sight; scrollTo: Place | null } | null>(null)
  const startNow = useEffectEvent(startAt)
  const yNow = useRef(yAfterZoom)
  useLayoutEffect(() => {
    yNow.current = yAfterZoom
  })

  const placeNow = useCallback((): Place => {
    const element = scroller.current
    const now = wanted.current
    if (!element || !now) return { pxPerMinute: 1, left: 0, top: 0 }
    return (
      now.scrollTo ?? {
        pxPerMinute: now.sight.pxPerMinute,
        left: element.scrollLeft,
        top: element.scrollTop,
      }
    )
  }, [])

  const show = useCallback(
    (place: Place) => {
      const element = scroller.current
      if (!element) return
      const next = sightAt(place, sizeOf(element), wanted.current?.sight)
      wanted.current = { sight: next, scrollTo: place }
      setSight(next)
      onPlace(place)
    },
    [onPlace],
  )

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    show(startNow(sizeOf(element).width))
    const observer = new ResizeObserver(() => show(placeNow()))
    observer.observe(element)
    return () => observer.disconnect()
  }, [show, placeNow])

  // The board has its new width by now, so the scroll that belongs to the new scale is possible.
  useLayoutEffect(() => {
    const now = wanted.current
    if (!sight || !now?.scrollTo) return
    scroller.current?.scrollTo({ left: now.scrollTo.left, top: now.scrollTo.top, behavior: 'instant' })
    wanted.current = { ...now, scrollTo: null }
  })

  const onScroll = useCallback(() => {
    const place = placeNow()
    const last = wanted.current?.sight
    if (last && !isSeen(last, place)) show(place)
    else onPlace(place)
  }, [placeNow, show, onPlace])
  const pointAt = useCallback(
    (clientX: number, clientY: number): BoardPoint => {
      const box = lanesBox.current?.getBoundingClientRect() ?? { left: 0, top: 0 }
      const x = clientX - box.left - labelWidth
      return { minute: xToMinute(x, placeNow().pxPerMinute), y: clientY - box.top }
    },
    [placeNow],
  )
  const board = useMemo(
    () => ({ scroller, lanesBox, placeNow, pointAt, onScroll, ...viewVerbs(scroller, placeNow, show, yNow) }),
    [placeNow, pointAt, onScroll, show],
  )
  return { board, sight }
}

function viewVerbs(
  scroller: RefObject<HTMLDivElement | null>,
  placeNow: () => Place,
  show: (place: Place) => void,
  yNow: RefObject<BoardViewArgs['yAfterZoom']>,
): Pick<BoardHandle, 'sizeNow' | 'scrollTo' | 'showSpan' | 'zoomBy' | 'zoomToMinutes'> {
  const sizeNow = () => (scroller.current ? sizeOf(scroller.current) : { width: 1, height: 1 })
  const zoomBy = (factor: number, x: number, y: number) => {
    const place = placeNow()
    const zoomed = zoomAbout(place, x, place.pxPerMinute * factor)
    // The lane under the pointer stays there, whatever height it takes.
    const under = yNow.current(place.top + y, place.pxPerMinute, zoomed.pxPerMinute)
    show({ ...zoomed, top: Math.max(0, under - y) })
  }
  return {
    sizeNow,
    scrollTo: (left, top) => scroller.current?.scrollTo({ left, top, behavior: 'instant' }),
    showSpan: (span) => show({ ...fitSpan(span, sizeNow().width), top: placeNow().top }),
    zoomBy,
    zoomToMinutes: (minutes, x) => {
      const { width, height } = sizeNow()
      zoomBy(width / minutes / placeNow().pxPerMinute, x, height / 2)
    },
  }
}

/** Px of the window onto the lanes, without what never scrolls away. */
interface Size {
  readonly width: number
  readonly height: number
}

const sizeOf = (element: HTMLElement): Size => ({
  width: Math.max(1, element.clientWidth - labelWidth),
  height: Math.max(1, element.clientHeight - rulerHeight - stripHeight),
})

/** The sight of a place; what is mounted stays as it is while it serves, so that little repaints. */
function sightAt(place: Place, { width, height }: Size, last: Sight | undefined): Sight {
  const minutes = visibleSpan(place.left, width, place.pxPerMinute)
  const shelf = { start: place.top, end: place.top + height }
  return {
    pxPerMinute: place.pxPerMinute,
    minutes: last && isLoaded(last.minutes, minutes) ? last.minutes : loadedSpan(minutes),
    shelf: last && isLoaded(last.shelf, shelf) ? last.shelf : loadedSpan(shelf),
    width,
    height,
  }
}

const isSeen = (sight: Sight, place: Place): boolean =>
  isLoaded(sight.minutes, visibleSpan(place.left, sight.width, sight.pxPerMinute)) &&
  isLoaded(sight.shelf, { start: place.top, end: place.top + sight.height })
