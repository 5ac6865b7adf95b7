import type { PlanFacts } from '#core/checks/facts/PlanFacts.ts'
import { hostedSpans } from '#core/checks/hostMissing.ts'
import type { Shift } from '#core/plan/records/people.ts'
import { mergeSpans, type Span, sharedSpan, spanOf, uncoveredBy } from '#core/plan/spans.ts'
import type { Id, Minute } from '#core/plan/units.ts'

/** One host gives way to another who stays on. */
export interface Handover {
  /** The minute at which `from` leaves. */
  readonly at: Minute
  readonly from: Id
  readonly to: Id
}

/** Who hosts a room while it is on air, in a window. Spans are in order, within the window, and do not touch. */
export interface RoomCover {
  readonly air: readonly Span[]
  /** On air without anybody: what the check `host-missing` finds. */
  readonly holes: readonly Span[]
  /** Hosted by who stands in the run or leads the session, but by no shift. */
  readonly offRoster: readonly Span[]
  /** Two hosts or more on shift. */
  readonly doubles: readonly Span[]
  readonly handovers: readonly Handover[]
}

/** How a room is hosted in some minutes. Shifts of others than 主播 and 副播 host nothing. */
export function roomCover(facts: PlanFacts, roomId: Id, window: Span): RoomCover {
  const sessions = facts.sessionsOfRoom(roomId).filter((session) => sharedSpan(session, window))
  const within = (spans: readonly Span[]): Span[] =>
    mergeSpans(spans.flatMap((span) => sharedSpan(span, window) ?? []))
  const air = within(sessions)
  const holes = within(sessions.flatMap((session) => uncoveredBy(session, hostedSpans(session, facts))))
  const shifts = facts.shiftsOfRoom(roomId, window.start, window.end).filter(isOnCamera)
  const known = [...holes, ...shifts.map(spanOf)]
  return {
    air,
    holes,
    offRoster: air.flatMap((span) => uncoveredBy(span, known)),
    doubles: doublesOf(shifts, air),
    handovers: air.flatMap((span) => handoversIn(shifts, span)),
  }
}

const isOnCamera = ({ position }: Shift): boolean => position === 'host' || position === 'co-host'

function doublesOf(shifts: readonly Shift[], air: readonly Span[]): Span[] {
  const shared = shifts.flatMap((one, index) =>
    shifts
      .slice(index + 1)
      .flatMap((other) =>
        other.hostId === one.hostId ? [] : (sharedSpan(spanOf(one), spanOf(other)) ?? []),
      ),
  )
  return mergeSpans(shared.flatMap((span) => air.flatMap((live) => sharedSpan(span, live) ?? [])))
}

/** Where a host leaves while one is there who came no earlier than they did. */
function handoversIn(shifts: readonly Shift[], air: Span): Handover[] {
  const found = new Map<Minute, Handover>()
  for (const leaving of shifts) {
    const at = leaving.start + leaving.duration
    if (at <= air.start || at >= air.end) continue
    const there = shifts.filter((shift) => shift.start <= at && at < shift.start + shift.duration)
    const next = there.filter(({ start }) => start >= leaving.start).at(-1)
    if (!next || there.some(({ hostId }) => hostId === leaving.hostId)) continue
    found.set(at, { at, from: leaving.hostId, to: next.hostId })
  }
  return [...found.values()].sort((a, b) => a.at - b.at)
}
