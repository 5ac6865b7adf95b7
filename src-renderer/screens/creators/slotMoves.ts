import type { Minute } from '#core/plan/units.ts'
import type { Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { type SnapTo, snapMinute, snapSpan } from '#renderer/parts/MinuteAxis/snapMinute.ts'

/** Where a bar is held: its middle moves it, an end makes it longer or shorter. */
export type SlotGrip = 'start' | 'middle' | 'end'

const gripPx = 6

/** What a press at `x` px from the left of a bar holds; a bar too narrow for ends is moved. */
export function gripAt(x: number, width: number): SlotGrip {
  if (width < gripPx * 4) return 'middle'
  if (x < gripPx) return 'start'
  return x > width - gripPx ? 'end' : 'middle'
}

/** Where a bar comes to when it is dragged by some (fractional) minutes. None is ever shorter than a minute. */
export function draggedSpan({ start, end }: Span, grip: SlotGrip, minutes: number, snap: SnapTo): Span {
  if (grip === 'start') return { start: Math.min(snapMinute(start + minutes, snap).minute, end - 1), end }
  if (grip === 'end') return { start, end: Math.max(snapMinute(end + minutes, snap).minute, start + 1) }
  const moved = snapSpan(start + minutes, end - start, snap).minute
  return { start: moved, end: moved + end - start }
}

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** What a key does with a bar: by how many minutes it moves it or its end, or a step to another one. */
export type SlotCommand =
  | { readonly kind: 'span'; readonly start: Minute; readonly end: Minute }
  | { readonly kind: 'go'; readonly by: 1 | -1 }

const step: Minute = 5
const bigStep: Minute = 60

export function slotCommandOf({ key, altKey, ctrlKey, metaKey, shiftKey }: Key): SlotCommand | null {
  if (ctrlKey || metaKey) return null
  const sign = key === 'ArrowRight' || key === 'ArrowUp' ? 1 : -1
  if (altKey) {
    const minutes = (shiftKey ? bigStep : step) * sign
    if (key === 'ArrowLeft' || key === 'ArrowRight') return { kind: 'span', start: minutes, end: minutes }
    return key === 'ArrowUp' || key === 'ArrowDown' ? { kind: 'span', start: 0, end: minutes } : null
  }
  if (key === 'ArrowRight' || key === 'ArrowDown') return { kind: 'go', by: 1 }
  return key === 'ArrowLeft' || key === 'ArrowUp' ? { kind: 'go', by: -1 } : null
}
