import { type MouseEvent, type PointerEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Plan } from '#core/plan/Plan.ts'
import type { Minute } from '#core/plan/units.ts'
import { setView } from '#renderer/store/view.ts'
import { selectByClick, selectedNow, selectSegments } from './boardSelection.ts'
import { commitOrNotify } from './commitOrNotify.ts'
import { dragTo } from './dragTo.ts'
import { type BoardPoint, type DragGesture, type Gesture, previewDrag } from './Gesture.ts'
import { edgesAround, type Grip, gripAt, type Hit } from './Grip.ts'
import { hitAt, showGrip } from './hitAt.ts'
import { type Lane, laneIndexAt } from './lanesOf.ts'
import { scrollAtEdge } from './scrollAtEdge.ts'
import { segmentsInside } from './segmentsInside.ts'
import type { BoardHandle } from './useBoardView.ts'

export interface BoardDragArgs {
  readonly board: BoardHandle
  /** The plan as it is, never a preview; so are its lanes, which the pointer is measured against. */
  readonly plan: Plan
  readonly lanes: readonly Lane[]
  readonly tops: readonly number[]
  readonly rowHeight: number
}

/** A button held down: a click until the pointer moves, then one of the gestures. */
interface Press {
  readonly mode: 'pan' | 'frame' | 'grip'
  readonly hit: Hit | undefined
  readonly grip: Grip | undefined
  readonly edges: readonly Minute[]
  readonly point: BoardPoint
  readonly client: { readonly x: number; readonly y: number }
  readonly scroll: { readonly left: number; readonly top: number }
  readonly isMoved: boolean
}

interface PointerPlace {
  readonly clientX: number
  readonly clientY: number
  readonly altKey: boolean
}

const threshold = 3
const snapPx = 6

/** Pointer on the board: select, pan, frame, move and resize. Nothing reaches the plan before the button is released. */
export function useBoardDrag(args: BoardDragArgs) {
  const { board, plan, lanes, tops } = args
  const [gesture, setGesture] = useState<Gesture | null>(null)
  const press = useRef<Press | null>(null)
  const pointer = useRef<PointerPlace>({ clientX: 0, clientY: 0, altKey: false })

  const follow = (held: Press, { clientX, clientY, altKey }: PointerPlace) => {
    const { pxPerMinute } = board.placeNow()
    const point = board.pointAt(clientX, clientY)
    if (held.mode === 'pan') {
      const { left, top } = held.scroll
      board.scrollTo(left + held.client.x - clientX, top + held.client.y - clientY)
      setGesture((now) => (now?.kind === 'pan' ? now : { kind: 'pan' }))
    } else if (held.mode === 'frame') {
      setGesture({ kind: 'frame', from: held.point, to: point })
    } else if (held.grip) {
      const lane = lanes[laneIndexAt(tops, point.y) ?? -1]
      const snap = { edges: held.edges, reach: altKey ? 0 : snapPx / pxPerMinute }
      const aim = dragTo(held.grip, point.minute - held.point.minute, snap, lane?.room?.id ?? null)
      setGesture(previewDrag(plan, held.grip, aim, { x: clientX, y: clientY }))
    }
  }

  const isScrollable = gesture?.kind === 'drag' || gesture?.kind === 'frame'
  const scrollAndFollow = useEffectEvent(() => {
    const scroller = board.scroller.current
    if (!press.current || !scroller) return
    if (scrollAtEdge(scroller, pointer.current)) follow(press.current, pointer.current)
  })
  useEffect(() => {
    if (!isScrollable) return
    let frame = requestAnimationFrame(function loop() {
      scrollAndFollow()
      frame = requestAnimationFrame(loop)
    })
    return () => cancelAnimationFrame(frame)
  }, [isScrollable])

  const end = () => {
    press.current = null
    setGesture(null)
  }

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.target instanceof Element && event.target.closest('[data-room], button')) return
    if (event.button > 1 || press.current) return
    const isPan = event.button === 1 || event.currentTarget.dataset.space !== undefined
    // Keeps the middle button from starting the browser's own scrolling.
    if (isPan) event.preventDefault()
    press.current = pressAt(args, event, isPan)
  }

  // The lane takes the keyboard, not the block: that may leave the page while it is still the selected one.
  const onMouseDown = (event: MouseEvent<HTMLElement>) => {
    const lane = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-lane]') : null
    if (!lane) return
    event.preventDefault()
    lane.focus({ preventScroll: true })
  }

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const held = press.current
    const { clientX, clientY, altKey } = event
    if (!held) {
      showGrip(event.target, clientX)
      return
    }
    pointer.current = { clientX, clientY, altKey }
    if (!held.isMoved) {
      if (Math.hypot(clientX - held.client.x, clientY - held.client.y) < threshold) return
      event.currentTarget.setPointerCapture(event.pointerId)
      press.current = { ...held, isMoved: true }
    }
    follow(held, event)
  }

  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const held = press.current
    if (!held) return
    const isPress = event.button === 0 && !held.isMoved
    if (isPress && held.hit) selectByClick(plan, held.hit, clickKeys(event))
    else if (isPress) setView({ selection: null })
    else if (gesture?.kind === 'drag') drop(gesture)
    else if (gesture?.kind === 'frame') selectFrame(args, gesture)
    end()
  }

  /** Esc: gives up what is going on; false where nothing was. */
  const cancel = (): boolean => {
    const isBusy = press.current !== null
    end()
    return isBusy
  }
  const handlers = { onPointerDown, onMouseDown, onPointerMove, onPointerUp, onPointerCancel: end }
  return { gesture, handlers, cancel }
}

const clickKeys = (event: PointerEvent) => ({
  shiftKey: event.shiftKey,
  ctrlKey: event.ctrlKey || event.metaKey,
})

function pressAt({ board, plan }: BoardDragArgs, event: PointerEvent, isPan: boolean): Press {
  const { clientX, clientY } = event
  const hit = isPan ? undefined : hitAt(event.target, clientX)
  const { shiftKey, ctrlKey } = clickKeys(event)
  // Taking hold of something that is not selected selects it, so that the drag and what shows as selected agree.
  const isHeldAnew = !hit?.segmentId || !selectedNow(hit.sessionId).includes(hit.segmentId)
  if (hit && isHeldAnew && !shiftKey && !ctrlKey) selectByClick(plan, hit, { shiftKey, ctrlKey })
  const grip = hit && gripAt(plan, hit, selectedNow(hit.sessionId))
  const { left, top } = board.placeNow()
  return {
    mode: hit ? 'grip' : shiftKey && !isPan ? 'frame' : 'pan',
    hit,
    grip,
    edges: grip ? edgesAround(plan, grip) : [],
    point: board.pointAt(clientX, clientY),
    client: { x: clientX, y: clientY },
    scroll: { left, top },
    isMoved: false,
  }
}

function drop({ aim }: DragGesture): void {
  if (!aim.isUnmoved) commitOrNotify(aim.label, aim.edit)
}

function selectFrame({ plan, lanes, tops, rowHeight }: BoardDragArgs, { from, to }: FrameGesture): void {
  const inside = segmentsInside(lanes, tops, rowHeight, plan.tables.segments, frameOf(from, to))
  if (inside) selectSegments(inside.sessionId, inside.ids)
  else setView({ selection: null })
}

type FrameGesture = Extract<Gesture, { readonly kind: 'frame' }>

/** The frame between two corners, whichever way it was drawn. */
export function frameOf(a: BoardPoint, b: BoardPoint) {
  return {
    minutes: { start: Math.min(a.minute, b.minute), end: Math.max(a.minute, b.minute) },
    top: Math.min(a.y, b.y),
    bottom: Math.max(a.y, b.y),
  }
}
