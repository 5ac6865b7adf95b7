import type { Span } from '#core/plan/spans.ts'
import type { Minute } from '#core/plan/units.ts'

/** The minute that keys are at, and the other end of the stretch that they select. */
export interface Cursor {
  readonly at: Minute
  readonly anchor: Minute
}

/** Both minutes included. */
export const stretchOf = ({ at, anchor }: Cursor): Span => ({
  start: Math.min(at, anchor),
  end: Math.max(at, anchor) + 1,
})

interface CursorKey {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
}

const coarse: Minute = 10

/**
 * Where a key takes the minute cursor: a minute left or right (ten with Ctrl), to the first or last minute of the
 * window; with Shift the stretch grows, else it starts anew. null for any other key.
 */
export function moveCursor(
  cursor: Cursor,
  { key, shiftKey, ctrlKey }: CursorKey,
  window: Span,
): Cursor | null {
  const step = ctrlKey ? coarse : 1
  const targets: { readonly [key: string]: Minute } = {
    ArrowLeft: cursor.at - step,
    ArrowRight: cursor.at + step,
    Home: window.start,
    End: window.end - 1,
  }
  const target = targets[key]
  if (target === undefined) return null
  const at = Math.min(window.end - 1, Math.max(window.start, target))
  return { at, anchor: shiftKey ? cursor.anchor : at }
}
