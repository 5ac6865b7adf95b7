import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Shift } from '#core/plan/records/people.ts'
import { mergeSpans, type Span, sharedSpan, spanOf } from '#core/plan/spans.ts'
import type { Id, Minute } from '#core/plan/units.ts'

/** The hosts in charge change at `at`: those that go and those that stand from then on. */
export interface HostChange {
  readonly at: Minute
  /** The minute from which the ones that come are there; before `at` where shifts overlap. */
  readonly overlapFrom: Minute
  /** Who goes, then who stands from then on. Empty where nobody hands over: a roster with a hole, one of two that leaves. */
  readonly hostIds: readonly Id[]
}

/** Who is on air in a room during a session, as its shifts say. */
export interface Roster {
  readonly changes: readonly HostChange[]
  /** Hosts in charge, then co-hosts, then assistants, that are on shift in all of the span. */
  readonly during: (span: Span) => readonly Id[]
}

/** The roster of a room during a session; a session without a room has none. */
export function rosterOf(plan: Plan, roomId: Id | null, session: Span): Roster {
  const shifts = roomId === null ? [] : shiftsDuring(plan, roomId, session)
  const people = [...new Set(shifts.map((shift) => shift.hostId))]
  const presence = (positions: readonly Shift['position'][]): Presence[] =>
    people.flatMap((hostId) => {
      const own = shifts.filter((shift) => shift.hostId === hostId && positions.includes(shift.position))
      return own.length > 0 ? [{ hostId, spans: mergeSpans(own.map(spanOf)) }] : []
    })
  const [hosts, coHosts, assistants] = [presence(['host']), presence(['co-host']), presence(['assistant'])]
  const leading = { hosts, coHosts }
  return {
    changes: changesOf(leading, session),
    during: (span) => {
      const leads = throughout(hosts, span)
      const stand = [...leads, ...throughout(coHosts, span)]
      const inCharge = stand.length > 0 ? stand : inChargeAt(leading, span.start)
      return [...new Set([...inCharge, ...throughout(assistants, span)])]
    },
  }
}

interface Presence {
  readonly hostId: Id
  readonly spans: readonly Span[]
}

function shiftsDuring(plan: Plan, roomId: Id, session: Span): Shift[] {
  const shifts = [...plan.tables.shifts.keys()]
    .filter((page) => page.startsWith(`${roomId}/`))
    .flatMap((page) => pageOf(plan, 'shifts', page))
    .filter((shift) => sharedSpan(spanOf(shift), session))
  return shifts.sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
}

const throughout = (people: readonly Presence[], span: Span): Id[] =>
  people.flatMap(({ hostId, spans }) =>
    spans.some(({ start, end }) => start <= span.start && span.end <= end) ? [hostId] : [],
  )

interface Leading {
  readonly hosts: readonly Presence[]
  readonly coHosts: readonly Presence[]
}

/** Co-hosts are in charge in minutes without a host. */
function inChargeAt({ hosts, coHosts }: Leading, minute: Minute): readonly Id[] {
  const span = { start: minute, end: minute + 1 }
  const leads = throughout(hosts, span)
  return leads.length > 0 ? leads : throughout(coHosts, span)
}

function changesOf(leading: Leading, session: Span): HostChange[] {
  const edges = [...leading.hosts, ...leading.coHosts].flatMap(({ spans }) =>
    spans.flatMap(({ start, end }) => [start, end]),
  )
  const inside = [...new Set(edges)].filter((at) => at > session.start && at < session.end)
  return inside.sort((a, b) => a - b).flatMap((at) => changeAt(leading, at) ?? [])
}

function changeAt(leading: Leading, at: Minute): HostChange | undefined {
  const [before, after] = [inChargeAt(leading, at - 1), inChargeAt(leading, at)]
  const gone = before.filter((id) => !after.includes(id))
  if (gone.length === 0 && before.length > 0) return undefined
  if (gone.length === 0 && after.length === 0) return undefined
  const since = (id: Id): Minute => (before.includes(id) ? cameAt(leading, id, at - 1) : at)
  const firstToGo = Math.min(...gone.map(since))
  const comers = after.filter((id) => since(id) > firstToGo)
  if (comers.length === 0) return { at, overlapFrom: at, hostIds: [] }
  return { at, overlapFrom: Math.max(...comers.map(since)), hostIds: [...gone, ...after] }
}

/** Since when somebody has been on shift without a pause, at a minute at which they are. */
function cameAt({ hosts, coHosts }: Leading, id: Id, minute: Minute): Minute {
  const spans = [...hosts, ...coHosts].filter(({ hostId }) => hostId === id).flatMap((person) => person.spans)
  return mergeSpans(spans).find(({ start, end }) => start <= minute && minute < end)?.start ?? minute
}
