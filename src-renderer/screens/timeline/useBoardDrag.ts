import { type MouseEvent, type PointerEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Plan } from '#core/plan/Plan.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { snapMinute } from '#renderer/parts/MinuteAxis/snapMinute.ts'
import { commitOrNotify } from '#renderer/store/commitOrNotify.ts'
import { openPlanNow } from '#renderer/store/openPlan.ts'
import { select, setView } from '#renderer/store/view.ts'
import { selectBarsWhereTheyAre, selectByClick, selectedNow } from './boardSelection.ts'
import { setCursor } from './cursor.ts'
import { dragTo } from './dragTo.ts'
import { dropTargetAt, repeatableIds } from './dropTarget.ts'
import { type BoardPoint, type DragGesture, type Gesture, previewDrag } from './Gesture.ts'
import { edgesAround, type Grip, gripAt, type Hit, isBarGrip, isBarHit } from './Grip.ts'
import { hitAt, showGrip } from './hitAt.ts'
import type { LaneSizes } from './laneSizes.ts'
import { type Lane, laneIndexAt } from './lanesOf.ts'
import { type Frame, rowsInside } from './rowsInside.ts'
import { scrollAtEdge } from './scrollAtEdge.ts'
import type { BoardHandle } from './useBoardView.ts'

export interface BoardDragArgs {
  readonly board: BoardHandle
  /** The plan as it is, never a preview; so are its lanes, which the pointer is measured against. */
  readonly plan: Plan
  readonly lanes: readonly Lane[]
  readonly tops: readonly number[]
  readonly sizes: LaneSizes
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
  readonly ids: ReturnType<typeof repeatableIds>
}

interface PointerPlace {
  readonly clientX: number
  readonly clientY: number
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** What an idle pointer rests on. */
export interface Hover {
  readonly sessionId: Id
  readonly segmentId: Id | null
  readonly minute: number
}

const threshold = 3
const snapPx = 6
/** A click that is meant for a joint is less exact than a drag that shows where it snaps. */
const clickSnapPx = 10

/** Pointer on the board: select, pan, frame, move, copy and resize. Nothing reaches the plan before the button is released. */
export function useBoardDrag(args: BoardDragArgs) {
  const { board, plan, lanes, tops } = args
  const [gesture, setGesture] = useState<Gesture | null>(null)
  const press = useRef<Press | null>(null)
  const pointer = useRef<PointerPlace>(nowhere)
  const hover = useRef<Hover | null>(null)

  const follow = (held: Press, { clientX, clientY, altKey, ctrlKey, metaKey }: PointerPlace) => {
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
      const snap = { edges: held.edges, reach: ctrlKey || metaKey ? 0 : snapPx / pxPerMinute }
      const target = dropTargetAt(lane, held.grip, altKey ? held.ids : null)
      const aim = dragTo(held.grip, point.minute - held.point.minute, snap, target)
      const shown = { client: { x: clientX, y: clientY }, isCopy: altKey }
      setGesture(previewDrag(plan, held.grip, aim, shown))
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
    if (event.target instanceof Element && event.target.closest('[data-room], button, input')) return
    if (event.button > 1 || press.current) return
    const isPan = event.button === 1 || event.currentTarget.dataset.space !== undefined
    // Keeps the middle button from starting the browser's own scrolling.
    if (isPan) event.preventDefault()
    press.current = pressAt(args, event, isPan)
  }

  // The lane takes the keyboard, not the block: that may leave the page while it is still the selected one.
  const onMouseDown = (event: MouseEvent<HTMLElement>) => {
    const lane = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-track]') : null
    if (!lane) return
    event.preventDefault()
    lane.focus({ preventScroll: true })
  }

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const held = press.current
    const { clientX, clientY, altKey, ctrlKey, metaKey } = event
    if (!held) {
      showGrip(event.target, clientX)
      const hit = hitAt(event.target, clientX)
      const { minute } = board.pointAt(clientX, clientY)
      hover.current = hit && !isBarHit(hit) ? { ...hit, minute } : null
      return
    }
    pointer.current = { clientX, clientY, altKey, ctrlKey, metaKey }
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
    // A click puts the cursor there; until the pointer moves on, it is the cursor that keys go by.
    hover.current = null
    if (isPress) click(args, held, clickKeys(event))
    else if (gesture?.kind === 'drag') drop(gesture)
    else if (gesture?.kind === 'frame')
      select(rowsInside(lanes, tops, args.sizes, frameOf(gesture.from, gesture.to)) ?? null)
    end()
  }

  /** Esc: gives up what is going on; false where nothing was. */
  const cancel = (): boolean => {
    const isBusy = press.current !== null
    end()
    return isBusy
  }
  const onPointerLeave = () => {
    hover.current = null
  }
  const handlers = {
    onPointerDown,
    onMouseDown,
    onPointerMove,
    onPointerUp,
    onPointerCancel: end,
    onPointerLeave,
  }
  return { gesture, handlers, cancel, hover }
}

const nowhere: PointerPlace = { clientX: 0, clientY: 0, altKey: false, ctrlKey: false, metaKey: false }

const clickKeys = (event: PointerEvent) => ({
  shiftKey: event.shiftKey,
  ctrlKey: event.ctrlKey || event.metaKey,
})

function pressAt({ board, plan }: BoardDragArgs, event: PointerEvent, isPan: boolean): Press {
  const { clientX, clientY } = event
  const hit = isPan ? undefined : hitAt(event.target, clientX)
  const { shiftKey, ctrlKey } = clickKeys(event)
  // Taking hold of something that is not selected selects it, so that the drag and what shows as selected agree.
  const id = hit && (isBarHit(hit) ? hit.id : hit.segmentId)
  const isHeldAnew = !hit || !id || !selectedNow(hit).includes(id)
  if (hit && isHeldAnew && !shiftKey && !ctrlKey) selectByClick(plan, hit, { shiftKey, ctrlKey })
  const grip = hit && gripAt(plan, hit, selectedNow(hit))
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
    ids: repeatableIds(),
  }
}

/** A press without a drag selects what is there, or nothing, and puts the cursor there. */
function click({ board, plan, lanes, tops }: BoardDragArgs, held: Press, keys: ReturnType<typeof clickKeys>) {
  if (held.hit) selectByClick(plan, held.hit, keys)
  else setView({ selection: null })
  const { minute, y } = held.point
  const { span } = held.grip ?? {}
  const edges = span ? [span.start, span.end] : []
  const at = snapMinute(minute, { edges, reach: clickSnapPx / board.placeNow().pxPerMinute }).minute
  const lane = lanes[laneIndexAt(tops, y) ?? -1]
  setCursor({ minute: Math.max(0, at), ...(lane && { laneKey: lane.key }) })
}

function drop({ aim, grip, isCopy }: DragGesture): void {
  if (aim.isUnmoved || !commitOrNotify(aim.label, aim.edit)) return
  const { plan } = openPlanNow()
  // A row moved past midnight or into another room is on another page from now on.
  if (plan && isBarGrip(grip) && !isCopy) selectBarsWhereTheyAre(plan, grip.table, grip.ids)
}

/** The frame between two corners, whichever way it was drawn. */
export function frameOf(a: BoardPoint, b: BoardPoint): Frame {
  return {
    minutes: { start: Math.min(a.minute, b.minute), end: Math.max(a.minute, b.minute) },
    top: Math.min(a.y, b.y),
    bottom: Math.max(a.y, b.y),
  }
}
