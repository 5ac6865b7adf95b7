import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { setFields } from '#core/edits/setFields.ts'
import type { Id } from '#core/plan/units.ts'
import type { Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { commitOrNotify } from '#renderer/store/commitOrNotify.ts'
import { select } from '#renderer/store/view.ts'
import { creatorEdits } from '#renderer/text/creatorsText.ts'
import { draggedSpan, gripAt, type SlotGrip } from './slotMoves.ts'
import { barSpan, type SlotRow } from './slotRows.ts'

/** A bar that is held, and where it would go. */
export interface SlotDrag {
  readonly id: Id
  readonly span: Span
}

interface Press {
  readonly id: Id
  readonly grip: SlotGrip
  readonly x: number
  readonly span: Span
  readonly edges: readonly number[]
  readonly isMoved: boolean
}

const threshold = 3
const snapPx = 6

/** Sets when a booking is, as one step; where that changes nothing there is none. */
export function setSlot(id: Id, before: Span, { start, end }: Span): void {
  const duration = end - start
  if (start === before.start && end === before.end) return
  const isMove = duration === before.end - before.start
  const label = isMove ? creatorEdits.moveSlot : creatorEdits.resizeSlot
  commitOrNotify(label, (plan) => setFields(plan, 'bookings', '', [id], { start, duration }))
}

/** Drags bars by pointer; Ctrl lets them go by single minutes, Esc gives up. Nothing reaches the plan before the release. */
export function useSlotDrag(rows: readonly SlotRow[], pxPerMinute: number) {
  const press = useRef<Press | null>(null)
  const [drag, setDrag] = useState<SlotDrag | null>(null)
  const end = () => {
    press.current = null
    setDrag(null)
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const bar = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-slot]') : null
    const row = rows.find(({ bars }) => bars.some(({ booking }) => booking.id === bar?.dataset.slot))
    const held = row?.bars.find(({ booking }) => booking.id === bar?.dataset.slot)
    if (event.button !== 0 || !bar || !row || !held) return
    const box = bar.getBoundingClientRect()
    const others = row.bars.filter((other) => other !== held)
    select({ table: 'bookings', page: '', ids: [held.booking.id] })
    press.current = {
      id: held.booking.id,
      grip: gripAt(event.clientX - box.left, box.width),
      x: event.clientX,
      span: barSpan(held.booking),
      edges: others.flatMap((other) => [other.start, other.end]),
      isMoved: false,
    }
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const held = press.current
    if (!held) return
    const by = event.clientX - held.x
    if (!held.isMoved && Math.abs(by) < threshold) return
    if (!held.isMoved) event.currentTarget.setPointerCapture(event.pointerId)
    press.current = { ...held, isMoved: true }
    const reach = event.ctrlKey || event.metaKey ? 0 : snapPx / pxPerMinute
    setDrag({
      id: held.id,
      span: draggedSpan(held.span, held.grip, by / pxPerMinute, { edges: held.edges, reach }),
    })
  }
  const onPointerUp = () => {
    const held = press.current
    if (held && drag) setSlot(held.id, held.span, drag.span)
    end()
  }
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !press.current) return
    event.stopPropagation()
    end()
  }
  return {
    drag,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: end, onKeyDownCapture },
  }
}
