import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import type { Id } from '#core/plan/units.ts'

/** A card held by the pointer, and what it is over. */
export interface CardDrag {
  readonly id: Id
  readonly x: number
  readonly y: number
  /** `data-drop` of what it is over. */
  readonly over: string | null
}

interface Press {
  readonly id: Id
  readonly x: number
  readonly y: number
  readonly isMoved: boolean
}

export interface CardDragArgs {
  /** Called once when a drag begins. */
  readonly onTake: (id: Id) => void
  readonly onDrop: (id: Id, over: string) => void
}

const threshold = 4
/** Nearer than this to an edge of what scrolls, a drag scrolls it. */
const edgePx = 32
const scrollStep = 16

/**
 * Drags `[data-card]` onto `[data-drop]` with the pointer; Esc gives up. Nothing reaches the plan before the button is
 * released. What scrolls on the way carries `data-scroll`.
 */
export function useCardDrag({ onTake, onDrop }: CardDragArgs) {
  const press = useRef<Press | null>(null)
  const wasDragged = useRef(false)
  const [drag, setDrag] = useState<CardDrag | null>(null)
  const end = () => {
    press.current = null
    setDrag(null)
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    wasDragged.current = false
    const target = event.target instanceof Element ? event.target : null
    const card = target?.closest<HTMLElement>('[data-card]')
    if (event.button !== 0 || !card?.dataset.card || target?.closest('[data-aside]')) return
    press.current = { id: card.dataset.card, x: event.clientX, y: event.clientY, isMoved: false }
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const held = press.current
    if (!held) return
    const { clientX: x, clientY: y } = event
    if (!held.isMoved) {
      if (Math.hypot(x - held.x, y - held.y) < threshold) return
      event.currentTarget.setPointerCapture(event.pointerId)
      press.current = { ...held, isMoved: true }
      wasDragged.current = true
      onTake(held.id)
    }
    const under = document.elementFromPoint(x, y)
    scrollNear(under, x, y)
    setDrag({ id: held.id, x, y, over: under?.closest<HTMLElement>('[data-drop]')?.dataset.drop ?? null })
  }
  const onPointerUp = () => {
    const over = drag?.over ?? null
    if (drag && over !== null) onDrop(drag.id, over)
    end()
  }
  /** A release after a drag is no click. */
  const isClick = (): boolean => !wasDragged.current
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !press.current) return
    event.stopPropagation()
    end()
  }
  const handlers = { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: end, onKeyDownCapture }
  return { drag, isClick, handlers }
}

function scrollNear(under: Element | null, x: number, y: number): void {
  for (
    let scroller = under?.closest<HTMLElement>('[data-scroll]') ?? null;
    scroller;
    scroller = scroller.parentElement?.closest<HTMLElement>('[data-scroll]') ?? null
  ) {
    const box = scroller.getBoundingClientRect()
    if (y < box.top + edgePx) scroller.scrollTop -= scrollStep
    else if (y > box.bottom - edgePx) scroller.scrollTop += scrollStep
    if (x < box.left + edgePx) scroller.scrollLeft -= scrollStep
    else if (x > box.right - edgePx) scroller.scrollLeft += scrollStep
  }
}
