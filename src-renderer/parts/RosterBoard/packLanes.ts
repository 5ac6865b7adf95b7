import type { Span } from '#core/plan/spans.ts'

interface Packed<Item> {
  readonly placed: readonly { readonly item: Item; readonly lane: number }[]
  readonly lanes: number
}

/**
 * Puts what overlaps below each other, in as few lanes as it takes, by start. Items of the first group keep the upper
 * lanes to themselves.
 */
export function packLanes<Item extends Span>(
  items: readonly Item[],
  isFirst: (item: Item) => boolean = () => true,
): Packed<Item> {
  const upper = packed(items.filter(isFirst))
  const lower = packed(items.filter((item) => !isFirst(item)))
  return {
    placed: [...upper.placed, ...lower.placed.map(({ item, lane }) => ({ item, lane: lane + upper.lanes }))],
    lanes: upper.lanes + lower.lanes,
  }
}

function packed<Item extends Span>(items: readonly Item[]): Packed<Item> {
  const ends: number[] = []
  const placed = [...items]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((item) => {
      const free = ends.findIndex((end) => end <= item.start)
      const lane = free < 0 ? ends.length : free
      ends[lane] = item.end
      return { item, lane }
    })
  return { placed, lanes: ends.length }
}
