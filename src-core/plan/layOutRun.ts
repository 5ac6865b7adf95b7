import type { Segment } from './records/show.ts'
import type { Minute } from './units.ts'

/**
 * Starts of a run of show, by the one rule that all of Bigday goes by: a `fixed` segment starts at its own minute, a
 * `linked` one where the segment before it ends, the first linked one where the session starts. Durations are never
 * touched: what overlaps or gapes then is for `faultsOfRun` to say.
 * @param segments in run order
 * @returns the start of each, in the same order
 */
export function layOutRun(sessionStart: Minute, segments: readonly Segment[]): Minute[] {
  let end = sessionStart
  return segments.map((segment) => {
    const start = segment.timing === 'fixed' ? segment.start : end
    end = start + segment.duration
    return start
  })
}

/** Where a segment does not begin as the one before it ends. `minutes` is always positive. */
export interface RunFault {
  readonly kind: 'gap' | 'overlap'
  readonly minutes: Minute
  /** The segment that comes too late or too early. */
  readonly segment: Segment
  readonly previous: Segment
}

/** Gaps and overlaps between neighbours of a run, in run order. */
export function faultsOfRun(segments: readonly Segment[]): RunFault[] {
  const faults: RunFault[] = []
  for (const [index, segment] of segments.entries()) {
    const previous = segments[index - 1]
    if (!previous) continue
    const late = segment.start - (previous.start + previous.duration)
    if (late !== 0)
      faults.push({ kind: late > 0 ? 'gap' : 'overlap', minutes: Math.abs(late), segment, previous })
  }
  return faults
}
