import type { Segment } from '#core/plan/records/show.ts'
import type { Minute } from '#core/plan/units.ts'

/** What a segment is known by in a sheet. */
export interface SegmentKey {
  readonly start: Minute
  readonly productIds: readonly string[]
  readonly title: string
  readonly kind: string
}

const whatOf = ({ productIds, title, kind }: SegmentKey): string => `${productIds[0] ?? ''}|${title}|${kind}`

/** From the strictest to the loosest: the same at its minute; then moved; then changed at its minute. */
const keys: readonly ((segment: SegmentKey) => string)[] = [
  (segment) => `${segment.start}|${whatOf(segment)}`,
  whatOf,
  ({ start }) => String(start),
]

/** For each segment of a sheet the one of the plan that it is, each of them once, in order. */
export function matchSegments(
  incoming: readonly SegmentKey[],
  existing: readonly Segment[],
): (Segment | undefined)[] {
  const matched: (Segment | undefined)[] = incoming.map(() => undefined)
  const free = new Set(existing)
  for (const keyOf of keys) {
    const waiting = new Map<string, Segment[]>()
    // From the end, so that pop gives the first.
    for (const segment of [...free].reverse()) {
      const key = keyOf(segment)
      const same = waiting.get(key)
      if (same) same.push(segment)
      else waiting.set(key, [segment])
    }
    for (const [index, segment] of incoming.entries()) {
      const found = matched[index] ? undefined : waiting.get(keyOf(segment))?.pop()
      if (!found) continue
      matched[index] = found
      free.delete(found)
    }
  }
  return matched
}
