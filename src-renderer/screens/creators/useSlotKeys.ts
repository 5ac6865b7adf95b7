import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import type { Id } from '#core/plan/units.ts'
import { select } from '#renderer/store/view.ts'
import { slotCommandOf } from './slotMoves.ts'
import { barsInOrder, type SlotRow } from './slotRows.ts'
import { setSlot } from './useSlotDrag.ts'

/** Keys of the bars: arrows go from one to the next, with Alt they move it or its end. */
export function useSlotKeys(board: RefObject<HTMLElement | null>, rows: readonly SlotRow[]) {
  const wanted = useRef<Id | null>(null)
  // A bar that an arrow leads to may be painted later than it is selected, once its row has come into sight.
  useEffect(() => {
    const id = wanted.current
    const bar = id !== null && board.current?.querySelector<HTMLElement>(`[data-slot="${CSS.escape(id)}"]`)
    if (!bar) return
    wanted.current = null
    bar.focus({ preventScroll: true })
  })
  return (event: KeyboardEvent) => {
    const id = event.target instanceof HTMLElement ? event.target.dataset.slot : undefined
    const bar = rows.flatMap(({ bars }) => bars).find(({ booking }) => booking.id === id)
    const command = bar && slotCommandOf(event)
    if (!bar || !command) return
    event.preventDefault()
    if (command.kind === 'span') {
      const { start, end } = bar
      setSlot(bar.booking.id, bar, { start: start + command.start, end: end + command.end })
      return
    }
    const order = barsInOrder(rows)
    const next = order[order.indexOf(bar.booking.id) + command.by]
    if (next === undefined) return
    wanted.current = next
    select({ table: 'bookings', page: '', ids: [next] })
  }
}
