import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import type { Span } from '#core/plan/spans.ts'
import type { Fen } from '#core/plan/units.ts'
import { levelAt } from './boardScale.ts'
import { type CurvePoint, dragStroke, type Stroke } from './paintStroke.ts'

export interface PaintDragArgs {
  readonly window: Span
  readonly px: number
  readonly top: Fen
  /** Called while a drag goes on, and with null when it ends or is given up. */
  readonly onStroke: (stroke: Stroke | null) => void
  readonly onPaint: (stroke: Stroke) => void
  /** A press that was no drag. */
  readonly onPlace: (minute: number, isExtending: boolean) => void
}

/** Where the pointer is, in px of the window, and what it is at. */
export interface PointerAt {
  readonly x: number
  readonly y: number
  readonly point: CurvePoint
}

interface Press {
  readonly start: CurvePoint
  readonly x: number
  readonly y: number
  readonly isDrag: boolean
}

const threshold = 3

/** Painting by pointer: nothing reaches the plan before the button is released; Esc gives it up. */
export function usePaintDrag(args: PaintDragArgs) {
  const { window, px, top } = args
  const [pointer, setPointer] = useState<PointerAt | null>(null)
  const press = useRef<Press | null>(null)
  const stroke = useRef<Stroke | null>(null)

  const pointAt = (event: PointerEvent<HTMLElement>): CurvePoint => {
    const box = event.currentTarget.getBoundingClientRect()
    const minute = Math.floor(window.start + (event.clientX - box.left) / px)
    return {
      minute: Math.min(window.end - 1, Math.max(window.start, minute)),
      level: levelAt(event.clientY - box.top, box.height, top),
    }
  }
  const show = (next: Stroke | null) => {
    stroke.current = next
    args.onStroke(next)
  }
  const giveUp = () => {
    press.current = null
    if (stroke.current) show(null)
  }
  return {
    pointer,
    /** Whether a drag was given up. */
    onEscape: (): boolean => {
      const isDragging = press.current !== null
      giveUp()
      return isDragging
    },
    onShift: ({ type }: KeyboardEvent) => {
      const { current: held } = press
      if (held?.isDrag && pointer) show(dragStroke(held.start, pointer.point, type === 'keydown'))
    },
    surface: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        const { clientX: x, clientY: y } = event
        press.current = { start: pointAt(event), x, y, isDrag: false }
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const point = pointAt(event)
        const { clientX: x, clientY: y } = event
        setPointer({ x, y, point })
        const { current: held } = press
        if (!held) return
        const isDrag = held.isDrag || Math.abs(x - held.x) + Math.abs(y - held.y) > threshold
        press.current = { ...held, isDrag }
        if (isDrag) show(dragStroke(held.start, point, event.shiftKey))
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        const { current: held } = press
        const { current: painted } = stroke
        giveUp()
        if (held && painted) args.onPaint(painted)
        else if (held) args.onPlace(held.start.minute, event.shiftKey)
      },
      onPointerCancel: giveUp,
      onPointerLeave: () => setPointer(null),
    },
  }
}
