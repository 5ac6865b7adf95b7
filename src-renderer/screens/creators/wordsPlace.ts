import type { Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import type { SlotBar } from './slotRows.ts'

/** Where the words of a bar stand: in it, or beside it where that is free, or nowhere but in its name. */
export type WordsPlace = 'inside' | 'after' | 'before' | 'none'

/** Px that the words of the bar before may take of the room between. */
const othersPx = 200

/**
 * After the bar sooner than before it, as one reads.
 * @param neededPx how wide the words are
 */
export function wordsPlace(
  bars: readonly SlotBar[],
  bar: Pick<SlotBar, 'lane' | 'start' | 'end'>,
  range: Span,
  { pxPerMinute, neededPx }: { readonly pxPerMinute: number; readonly neededPx: number },
): WordsPlace {
  const isRoom = (minutes: number, px = neededPx): boolean => minutes * pxPerMinute >= px
  if (isRoom(bar.end - bar.start)) return 'inside'
  const lane = bars.filter((other) => other.lane === bar.lane)
  const next = Math.min(range.end, ...lane.flatMap(({ start }) => (start >= bar.end ? [start] : [])))
  if (isRoom(next - bar.end)) return 'after'
  const last = Math.max(range.start, ...lane.flatMap(({ end }) => (end <= bar.start ? [end] : [])))
  const others = last > range.start ? othersPx : 0
  return isRoom(bar.start - last, neededPx + others) ? 'before' : 'none'
}
