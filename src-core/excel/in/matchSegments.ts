import type { Segment } from '#core/plan/records/show.ts'
import type { Minute } from '#core/plan/units.ts'

/** What a segment is known by in a sheet. */
export interface SegmentKey {
  readonly start: Minute
  readonly productIds: readonly string[]
  readonly title: string
  readonly kind: string
  /** Whether a cell says what it is; else its product alone can tell. */
  readonly isNamed: boolean
}

type Known = Omit<SegmentKey, 'isNamed'>

const productOf = ({ productIds }: Known): string => productIds[0] ?? ''
const whatOf = (segment: Known): string => `${productOf(segment)}|${segment.title || segment.kind}`

/** How segments of a sheet and of a plan are told to be the same; a segment of the sheet without a key waits. */
interface Pass {
  readonly fits: (segment: SegmentKey) => boolean
  readonly keyOf: (segment: Known) => string
}

const productsOf = ({ productIds }: Known): string => productIds.join(' ')

/**
 * From the strictest to the loosest: the same at its minute, with all of its products and then with its first, which
 * matters where two segments stand at one minute; then moved; then changed at its minute.
 */
const passes: readonly Pass[] = [
  {
    fits: ({ isNamed }) => isNamed,
    keyOf: (segment) => `${segment.start}|${productsOf(segment)}|${segment.title || segment.kind}`,
  },
  { fits: ({ isNamed }) => !isNamed, keyOf: (segment) => `${segment.start}|${productsOf(segment)}` },
  { fits: ({ isNamed }) => isNamed, keyOf: (segment) => `${segment.start}|${whatOf(segment)}` },
  { fits: ({ isNamed }) => !isNamed, keyOf: (segment) => `${segment.start}|${productOf(segment)}` },
  { fits: ({ isNamed }) => isNamed, keyOf: whatOf },
  { fits: (segment) => !segment.isNamed && productOf(segment) !== '', keyOf: productOf },
  { fits: () => true, keyOf: ({ start }) => String(start) },
]

/** For each segment of a sheet the one of the plan that it is, each of them once. */
export function matchSegments(
  incoming: readonly SegmentKey[],
  existing: readonly Segment[],
): (Segment | undefined)[] {
  const matched = new Map<SegmentKey, Segment>()
  const free = new Set(existing)
  for (const { fits, keyOf } of passes) {
    if (free.size === 0 || matched.size === incoming.length) break
    const known = byKey([...free], keyOf)
    const waiting = incoming.filter((segment) => !matched.has(segment) && fits(segment))
    for (const [key, segments] of byKey(waiting, keyOf)) {
      for (const [segment, found] of nearest(segments, known.get(key) ?? [])) {
        matched.set(segment, found)
        free.delete(found)
      }
    }
  }
  return incoming.map((segment) => matched.get(segment))
}

/** By key, each group by start. */
function byKey<Item extends Known>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of [...items].sort((a, b) => a.start - b.start)) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/**
 * Pairs two groups of the same key without crossing: one product in several rounds. Where one side has fewer, as in a
 * sheet of only the later rounds, each of those goes to the nearest in time.
 */
function nearest(segments: readonly SegmentKey[], known: readonly Segment[]): [SegmentKey, Segment][] {
  return segments.length <= known.length
    ? inOrder(segments, known)
    : inOrder(known, segments).map(([found, segment]) => [segment, found])
}

function inOrder<Few extends Known, Many extends Known>(
  few: readonly Few[],
  many: readonly Many[],
): [Few, Many][] {
  const pairs: [Few, Many][] = []
  let at = 0
  for (const [index, one] of few.entries()) {
    const last = many.length - (few.length - index)
    const distance = (i: number): number => Math.abs((many[i]?.start ?? 0) - one.start)
    while (at < last && distance(at + 1) < distance(at)) at += 1
    const other = many[at]
    if (other) pairs.push([one, other])
    at += 1
  }
  return pairs
}
