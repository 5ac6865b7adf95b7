import type { Segment } from '#core/plan/records/show.ts'
import type { Span } from '#core/plan/spans.ts'
import type { Id, Minute } from '#core/plan/units.ts'
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
export function presenceOfHost(facts: PlanFacts, hostId: Id): readonly Presence[] {
  const ofPlan = found.get(facts) ?? new Map<Id, readonly Presence[]>()
  found.set(facts, ofPlan)
  let presence = ofPlan.get(hostId)
  if (!presence) {
    presence = findPresence(facts, hostId)
    ofPlan.set(hostId, presence)
  }
  return presence
}

/** Asked by several checks of one plan. */
const found = new WeakMap<PlanFacts, Map<Id, readonly Presence[]>>()

function findPresence(facts: PlanFacts, hostId: Id): Presence[] {
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
export function stretchesOf(facts: SessionFacts): ReadonlyMap<Id, readonly Presence[]> {
  let stretches = known.get(facts)
  if (!stretches) {
    stretches = findStretches(facts)
    known.set(facts, stretches)
  }
  return stretches
}

/** A stretch while it is being put together, segment by segment. */
interface Growing {
  readonly first: Segment
  end: Minute
}

function findStretches({ session, run }: SessionFacts): ReadonlyMap<Id, readonly Presence[]> {
  const growing = new Map<Id, Growing[]>()
  for (const segment of run) {
    for (const hostId of hostsOf(segment, session.leadHostId)) lengthen(growing, hostId, segment)
  }
  const where = session.roomId ?? session.id
  const stretches = new Map<Id, readonly Presence[]>()
  for (const [hostId, ofHost] of growing) {
    const made = ofHost.map(({ first, end }) => ({
      start: first.start,
      end,
      where,
      place: placeOfSegment(first, { end }),
    }))
    stretches.set(hostId, made)
  }
  return stretches
}

function hostsOf(segment: Segment, leadHostId: Id | null): readonly Id[] {
  if (segment.hostIds.length > 0) return segment.hostIds
  return leadHostId === null || segment.kind === 'break' ? [] : [leadHostId]
}

function lengthen(growing: Map<Id, Growing[]>, hostId: Id, segment: Segment): void {
  const end = segment.start + segment.duration
  const stretches = growing.get(hostId)
  const last = stretches?.at(-1)
  if (last && segment.start >= last.first.start && segment.start <= last.end)
    last.end = Math.max(last.end, end)
  else if (stretches) stretches.push({ first: segment, end })
  else growing.set(hostId, [{ first: segment, end }])
}
