import type { Segment } from './records/show.ts'
import type { Id } from './units.ts'

/** The segments of a run that show each product, in run order. */
export function segmentsByProduct(run: readonly Segment[]): ReadonlyMap<Id, readonly Segment[]> {
  const shown = new Map<Id, Segment[]>()
  for (const segment of run) {
    for (const id of segment.productIds) {
      const segments = shown.get(id)
      if (!segments) shown.set(id, [segment])
      else if (segments.at(-1) !== segment) segments.push(segment)
    }
  }
  return shown
}
