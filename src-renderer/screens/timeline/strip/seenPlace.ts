import { useTimelinePlace } from '../timelinePlace.ts'
import type { Sight } from '../useBoardView.ts'

/** What is in the window just now: px of scroll, the scale, and the size of the window onto the lanes. */
export interface Seen {
  readonly left: number
  readonly top: number
  readonly pxPerMinute: number
  readonly width: number
  readonly height: number
}

/**
 * Follows what is in the window, and repaints when what `read` makes of it changes: a day, a range of lanes. The board
 * remembers its place at every scroll, so this is as fresh as the scroll itself.
 */
export function useSeen<Value extends string | number>(
  { width, height }: Pick<Sight, 'width' | 'height'>,
  read: (seen: Seen) => Value,
): Value {
  return useTimelinePlace(({ place }) => {
    const { left, top, pxPerMinute } = place ?? { left: 0, top: 0, pxPerMinute: 1 }
    return read({ left, top, pxPerMinute, width, height })
  })
}
