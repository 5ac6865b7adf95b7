import type { Session } from '#core/plan/records/calendar.ts'
import type { Minute } from '#core/plan/units.ts'
import type { SegmentRow } from '#renderer/parts/fields/segmentRows.ts'

export interface RunTotals {
  readonly segments: number
  /** Of all segments, overlapping minutes counted twice. */
  readonly minutes: Minute
  /** From the session's end to the run's: positive where it runs over, negative where the end is open. */
  readonly over: Minute
  /** How long before the session the run begins. */
  readonly early: Minute
  readonly gaps: number
  readonly overlaps: number
}

/** A run against the session it is in. An empty run leaves the whole session open. */
export function runTotals(rows: readonly SegmentRow[], { start, duration }: Session): RunTotals {
  const end = rows.reduce((latest, { segment }) => Math.max(latest, segment.start + segment.duration), start)
  const first = rows.reduce((earliest, { segment }) => Math.min(earliest, segment.start), start)
  return {
    segments: rows.length,
    minutes: rows.reduce((sum, { segment }) => sum + segment.duration, 0),
    over: end - (start + duration),
    early: start - first,
    gaps: rows.filter(({ fault }) => fault?.kind === 'gap').length,
    overlaps: rows.filter(({ fault }) => fault?.kind === 'overlap').length,
  }
}
