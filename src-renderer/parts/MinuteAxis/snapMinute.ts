import type { Minute } from '#core/plan/units.ts'

/** What a dragged edge is drawn to. */
export interface SnapTo {
  /** Edges of what is around it. */
  readonly edges: readonly Minute[]
  /** How far an edge draws, in minutes; 0 leaves whole minutes only. */
  readonly reach: number
}

export interface Snapped {
  readonly minute: Minute
  /** The edge or quarter hour it was drawn to; null where it merely became a whole minute. */
  readonly at: Minute | null
}

const quarterHour = 15

/** Draws a (fractional) minute to the nearest edge or quarter hour in reach, else to the nearest whole minute. */
export function snapMinute(minute: number, { edges, reach }: SnapTo): Snapped {
  let at: Minute | null = null
  let distance = reach
  for (const edge of [...edges, Math.round(minute / quarterHour) * quarterHour]) {
    const away = Math.abs(edge - minute)
    if (away < distance) {
      distance = away
      at = edge
    }
  }
  return { minute: at ?? Math.round(minute), at }
}

/** Snaps a span of fixed length by whichever of its two ends is drawn closer; gives its start. */
export function snapSpan(start: number, duration: Minute, to: SnapTo): Snapped {
  const byStart = snapMinute(start, to)
  const byEnd = snapMinute(start + duration, to)
  const startAway = byStart.at === null ? Number.POSITIVE_INFINITY : Math.abs(byStart.at - start)
  const endAway = byEnd.at === null ? Number.POSITIVE_INFINITY : Math.abs(byEnd.at - start - duration)
  return endAway < startAway ? { minute: byEnd.minute - duration, at: byEnd.at } : byStart
}
