import type { Segment } from '#core/plan/records/show.ts'
import type { Minute } from '#core/plan/units.ts'
import { matchSegments } from './matchSegments.ts'
import type { SheetSegment } from './segmentsOfShow.ts'

/** A place in a run as it will be. */
export interface Slot {
  readonly start: Minute
  readonly duration: Minute
  /** What the sheet says of it; null for a segment that only the plan has. */
  readonly said: SheetSegment | null
  readonly before: Segment | undefined
}

/**
 * The run that a session has after a sheet was put into it. Segments that start when they did keep their sequence,
 * whatever it is; those that the sheet moves or adds come after the last that starts no later.
 */
export function slotsOfRun(segments: readonly SheetSegment[], run: readonly Segment[]): Slot[] {
  const matched = matchSegments(segments, run)
  const slots = segments.map((said, index) => slotOf(said, matched[index]))
  const said = new Map(slots.map((slot) => [slot.before, slot]))
  const staying = run.flatMap((before): Slot[] => {
    const slot = said.get(before) ?? { start: before.start, duration: before.duration, said: null, before }
    return slot.start === before.start ? [slot] : []
  })
  const coming = slots.filter(isMoved).sort((a, b) => a.start - b.start)
  return coming.length === 0 ? staying : merged(staying, coming)
}

/** Whether a slot starts at another minute than its segment did, or is new. */
export const isMoved = ({ before, start }: Slot): boolean => before?.start !== start

/** A row that does not say when it ends leaves a segment as long as it is. */
const slotOf = (said: SheetSegment, before: Segment | undefined): Slot => ({
  start: said.start,
  duration: before && !said.isEndSaid ? before.duration : said.duration,
  said,
  before,
})

function merged(staying: readonly Slot[], coming: readonly Slot[]): Slot[] {
  const backwards: Slot[] = []
  let left = coming.length
  for (const slot of [...staying].reverse()) {
    for (let next = coming[left - 1]; next && next.start >= slot.start; next = coming[left - 1]) {
      backwards.push(next)
      left -= 1
    }
    backwards.push(slot)
  }
  return [...coming.slice(0, left), ...backwards.reverse()]
}
