import type { Segment } from '#core/plan/records/show.ts'
import type { Span } from '#core/plan/spans.ts'
import type { Id } from '#core/plan/units.ts'
import type { Place } from '../Finding.ts'
import { placeOf, placeOfSegment } from '../places.ts'
import type { PlanFacts } from './PlanFacts.ts'
import type { SessionFacts } from './SessionFacts.ts'

/** A stretch for which somebody has to be in one room. */
export interface Presence extends Span {
  /** The room; a session's id where it has none. */
  readonly where: Id
  /** The shift, or the first segment of the stretch, that says so. */
  readonly place: Place
}

/**
 * Where a host has to be, in order of time: their shifts, the segments they stand in, and those without any host in
 * sessions that they lead. Neighbouring segments of one session are one stretch.
 * Reads hosts, shifts, sessions and segments.
 */
export function presenceOfHost(facts: PlanFacts, hostId: Id): Presence[] {
  const shifts = facts.shiftsOfHost(hostId).map((shift) => {
    const span = { start: shift.start, end: shift.start + shift.duration }
    return { ...span, where: shift.roomId, place: placeOf('shifts', shift, span) }
  })
  const standing = facts.sessionsOfHost(hostId).flatMap((session) => stretchesOf(session).get(hostId) ?? [])
  // A shift goes before the segments that say the same again.
  return [...shifts, ...standing].sort(
    (a, b) =>
      a.start - b.start ||
      Number(a.place.table === 'segments') - Number(b.place.table === 'segments') ||
      (a.place.id < b.place.id ? -1 : 1),
  )
}

const known = new WeakMap<SessionFacts, ReadonlyMap<Id, readonly Presence[]>>()

/** Stretches of all hosts of a session; found once for each version of it. */
function stretchesOf(facts: SessionFacts): ReadonlyMap<Id, readonly Presence[]> {
  let stretches = known.get(facts)
  if (!stretches) {
    stretches = findStretches(facts)
    known.set(facts, stretches)
  }
  return stretches
}

function findStretches({ session, run }: SessionFacts): ReadonlyMap<Id, readonly Presence[]> {
  const stretches = new Map<Id, Presence[]>()
  const where = session.roomId ?? session.id
  for (const segment of run) {
    for (const hostId of hostsOf(segment, session.leadHostId)) {
      const ofHost = stretches.get(hostId) ?? []
      stretches.set(hostId, ofHost)
      lengthen(ofHost, segment, where)
    }
  }
  return stretches
}

function hostsOf(segment: Segment, leadHostId: Id | null): readonly Id[] {
  if (segment.hostIds.length > 0) return segment.hostIds
  return leadHostId === null || segment.kind === 'break' ? [] : [leadHostId]
}

function lengthen(stretches: Presence[], segment: Segment, where: Id): void {
  const end = segment.start + segment.duration
  const last = stretches.at(-1)
  if (last && segment.start >= last.start && segment.start <= last.end) {
    const longer = Math.max(last.end, end)
    stretches[stretches.length - 1] = { ...last, end: longer, place: { ...last.place, end: longer } }
  } else stretches.push({ start: segment.start, end, where, place: placeOfSegment(segment) })
}
