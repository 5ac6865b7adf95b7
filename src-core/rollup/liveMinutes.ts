import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { mergeSpans, minutesOf, type Span, sharedSpan, spanOf } from '#core/plan/spans.ts'
import type { Id, Minute } from '#core/plan/units.ts'

/** When each room is live, merged; sessions without a room are a room of their own, by their id. */
export function airTimes(plan: Plan): ReadonlyMap<Id, readonly Span[]> {
  const byRoom = new Map<Id, Span[]>()
  for (const session of pageOf(plan, 'sessions', '')) {
    const room = session.roomId ?? session.id
    byRoom.set(room, [...(byRoom.get(room) ?? []), spanOf(session)])
  }
  return new Map([...byRoom].map(([room, spans]) => [room, mergeSpans(spans)]))
}

/** Minutes of a window in which a room is live; two sessions at once count once. */
export const liveMinutesIn = (air: readonly Span[], window: Span): Minute =>
  minutesOf(air.flatMap((span) => sharedSpan(span, window) ?? []))
