import type { Segment } from '#core/plan/records/show.ts'
import type { Id, Minute } from '#core/plan/units.ts'

/** What one walk over a run tells several checks, most of which then need no walk of their own. */
export interface RunShape {
  /** The minutes from the earliest start to the latest end, whatever lies between; `start > end` for an empty run. */
  readonly start: Minute
  readonly end: Minute
  /** Whether every segment begins where the one before it ends. */
  readonly isTight: boolean
  readonly hasEncore: boolean
  /** Everybody who stands in the run. */
  readonly hostIds: ReadonlySet<Id>
}

export function runShape(run: readonly Segment[]): RunShape {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  let [isTight, hasEncore] = [true, false]
  const hostIds = new Set<Id>()
  let last: Minute | undefined
  for (const segment of run) {
    const segmentEnd = segment.start + segment.duration
    if (last !== undefined && segment.start !== last) isTight = false
    if (segment.kind === 'encore') hasEncore = true
    if (segment.start < start) start = segment.start
    for (const id of segment.hostIds) hostIds.add(id)
    if (segmentEnd > end) end = segmentEnd
    last = segmentEnd
  }
  return { start, end, isTight, hasEncore, hostIds }
}
