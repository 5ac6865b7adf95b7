import { type Plan, pageOf, rowsOf } from '#core/plan/Plan.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import { spanOf } from '#core/plan/spans.ts'
import { spendBetween } from '#core/plan/spendMinutes.ts'
import type { Fen, Id, Minute } from '#core/plan/units.ts'

/** A session with those of its minutes that no session of the room before it has. */
interface OnAir {
  readonly session: Session
  readonly start: Minute
  readonly end: Minute
}

/**
 * Spend by the session that is on air in its room, to the fen; under null what falls into minutes in which none is. Where
 * two sessions of a room overlap, the earlier one has the minutes.
 */
export function spendBySession(plan: Plan): ReadonlyMap<Id | null, Fen> {
  const onAir = onAirByRoom(plan)
  const sums = new Map<Id | null, Fen>()
  const add = (id: Id | null, fen: Fen): void => {
    if (fen > 0) sums.set(id, (sums.get(id) ?? 0) + fen)
  }
  for (const line of rowsOf(plan, 'spend')) {
    const { start: from, end } = spanOf(line)
    let left = line.budgetFen
    for (const { session, start, end: until } of onAir.get(line.roomId) ?? []) {
      if (until <= from || start >= end) continue
      const fen = spendBetween(line, start, until)
      add(session.id, fen)
      left -= fen
    }
    add(null, left)
  }
  return sums
}

function onAirByRoom(plan: Plan): ReadonlyMap<Id, readonly OnAir[]> {
  const byRoom = new Map<Id, OnAir[]>()
  const sessions = [...pageOf(plan, 'sessions', '')].sort((a, b) => a.start - b.start)
  for (const session of sessions) {
    if (session.roomId === null) continue
    const before = byRoom.get(session.roomId) ?? []
    const taken = before.reduce((latest, each) => Math.max(latest, each.end), Number.NEGATIVE_INFINITY)
    const { start, end } = spanOf(session)
    if (end > taken) before.push({ session, start: Math.max(start, taken), end })
    byRoom.set(session.roomId, before)
  }
  return byRoom
}
