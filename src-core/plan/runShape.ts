import type { Segment } from './records/show.ts'
import type { Id, Minute } from './units.ts'

/** What one walk over a run tells, so that most of those who ask need no walk of their own. */
export interface RunShape {
  /** The minutes from the earliest start to the latest end, whatever lies between; `start > end` for an empty run. */
  readonly start: Minute
  readonly end: Minute
  /** Whether every segment begins where the one before it ends. */
  readonly isTight: boolean
  readonly hasEncore: boolean
  /** Everybody who stands in the run. */
  readonly hostIds: ReadonlySet<Id>
  /** The segments that show each product, in run order. */
  readonly shown: ReadonlyMap<Id, readonly Segment[]>
}

const known = new WeakMap<readonly Segment[], RunShape>()

/** The shape of a run; found once for each version of it. */
export function runShape(run: readonly Segment[]): RunShape {
  let shape = known.get(run)
  if (!shape) {
    shape = walk(run)
    known.set(run, shape)
  }
  return shape
}

function walk(run: readonly Segment[]): RunShape {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  let [isTight, hasEncore] = [true, false]
  const hostIds = new Set<Id>()
  const shown = new Map<Id, Segment[]>()
  let last: Minute | undefined
  for (const segment of run) {
    const segmentEnd = segment.start + segment.duration
    if (last !== undefined && segment.start !== last) isTight = false
    if (segment.kind === 'encore') hasEncore = true
    if (segment.start < start) start = segment.start
    for (const id of segment.hostIds) hostIds.add(id)
    for (const id of segment.productIds) show(shown, id, segment)
    if (segmentEnd > end) end = segmentEnd
    last = segmentEnd
  }
  return { start, end, isTight, hasEncore, hostIds, shown }
}

function show(shown: Map<Id, Segment[]>, id: Id, segment: Segment): void {
  const segments = shown.get(id)
  if (!segments) shown.set(id, [segment])
  else if (segments.at(-1) !== segment) segments.push(segment)
}
