import type { Minute } from '#core/plan/units.ts'
import type { Anchor, FrameOf } from './Frame.ts'
import type { HostChange } from './Roster.ts'

/**
 * Puts a handover beside each change of hosts, where it touches the shifts of both: in their overlap where they have
 * one, across the change where not, before or after a fixed time that is in the way. A fixed show is shortened rather
 * than a handover left out; where even that leaves no room (a change inside the opening) there is none.
 * @returns all anchors in order
 */
export function placeHandovers(anchors: readonly Anchor[], of: FrameOf): Anchor[] {
  const { options, minimum, session } = of
  const minutes = Math.max(options.handoverMinutes, minimum)
  if (options.handoverMinutes === 0 || minutes > session.end - session.start) return [...anchors]
  let placed = [...anchors]
  for (const change of of.changes) {
    if (change.hostIds.length === 0) continue
    const shortened = placed.map((part) =>
      part.timing === 'fixed' ? { ...part, end: Math.min(part.end, part.start + minimum) } : part,
    )
    placed =
      withHandover(placed, change, minutes, of) ??
      withHandover(shortened, change, minutes, of, placed) ??
      placed
  }
  return placed
}

/** With the handover as near to where it is wanted as the anchors leave room; `wished` are those to keep their length. */
function withHandover(
  anchors: readonly Anchor[],
  change: HostChange,
  minutes: Minute,
  of: FrameOf,
  wished: readonly Anchor[] = anchors,
): Anchor[] | undefined {
  const start = startsBy(change, minutes).find((at) => hasRoom(anchors, at, at + minutes, of))
  if (start === undefined) return undefined
  const handover: Anchor = {
    start,
    end: start + minutes,
    kind: 'handover',
    timing: 'linked',
    productIds: [],
    hostIds: change.hostIds,
  }
  const kept = wished.map((part) => (part.start < start ? { ...part, end: Math.min(part.end, start) } : part))
  return [...kept, handover].sort((a, b) => a.start - b.start)
}

/** Starts at which a handover touches both shifts, the best first. */
function startsBy({ at, overlapFrom }: HostChange, minutes: Minute): Minute[] {
  const overlap = Math.min(at - overlapFrom, minutes)
  const wanted = at - overlap - Math.floor((minutes - overlap) / 2)
  const starts = Array.from({ length: minutes + 1 }, (_, index) => at - minutes + index)
  return starts.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b)
}

function hasRoom(anchors: readonly Anchor[], start: Minute, end: Minute, of: FrameOf): boolean {
  const { session, minimum } = of
  if (start < session.start || end > session.end) return false
  const first = Math.min(start, ...anchors.map((part) => part.start)) === start
  const isSlit = first && start > session.start && start - session.start < minimum
  return !isSlit && anchors.every((part) => part.end <= start || part.start >= end)
}
