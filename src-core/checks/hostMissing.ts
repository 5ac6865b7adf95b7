import type { Host, Shift } from '#core/plan/records/people.ts'
import type { Segment } from '#core/plan/records/show.ts'
import { type Span, spanOf, uncoveredBy } from '#core/plan/spans.ts'
import type { Minute } from '#core/plan/units.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import type { PlanFacts } from './facts/PlanFacts.ts'
import type { SessionFacts } from './facts/SessionFacts.ts'
import { placeOf } from './places.ts'

/**
 * Live minutes without anybody to host them. A minute is hosted by a host on shift in the room, by one who stands in the
 * segment, or by the session's lead where the segment names nobody. Breaks need none.
 */
export const hostMissing: Check<NoLimits, { from: Minute; minutes: Minute }> = {
  id: 'host-missing',
  group: 'people',
  severity: 'error',
  title: { zh: '直播时间没有主播', en: 'Live without a host' },
  limits: {},
  rules: [
    rule('session', ['sessions', 'segments', 'shifts', 'hosts'], (session, { facts, report }) => {
      for (const { start, end } of uncoveredBy(session, hostedSpans(session, facts))) {
        report({
          places: [placeOf('sessions', session.session, { start, end })],
          figures: { from: start, minutes: end - start },
          about: String(start),
        })
      }
    }),
  ],
  say: ({ figures: { from, minutes } }, { say, name, time }) =>
    say(
      `「${name(0)}」${time(from)} 起 ${minutes} 分钟没有主播。排一个班，或在环节里指定主播。`,
      `"${name(0)}" has no host for ${minutes} min from ${time(from)}. Put a shift there, or name a host in the segments.`,
    ),
}

/** Minutes of a session, not clipped to it, that somebody hosts; see `hostMissing` for what counts. */
export function hostedSpans(session: SessionFacts, facts: PlanFacts): Span[] {
  const { roomId, leadHostId } = session.session
  const shifts = roomId === null ? [] : facts.shiftsOfRoom(roomId, session.start, session.end)
  const onShift = shifts.filter((shift: Shift) => isHosting(shift)).map(spanOf)
  const lead = facts.row('hosts', leadHostId)
  const known = new Map<string, boolean>()
  const canHost = (id: string): boolean => {
    let can = known.get(id)
    if (can === undefined) {
      const host = facts.row('hosts', id)
      can = host !== undefined && isHosting(host)
      known.set(id, can)
    }
    return can
  }
  const isHosted = ({ hostIds, kind }: Segment): boolean =>
    hostIds.length > 0 ? hostIds.some(canHost) : kind === 'break' || lead !== undefined
  // Most runs are hosted from end to end, which needs no list of their minutes.
  if (session.shape.isTight && session.run.length > 0 && session.run.every(isHosted))
    return [session.shape, ...onShift]
  const hosted = session.run.filter(isHosted)
  // A lead without a run yet hosts all of it.
  const led = lead && session.run.length === 0 ? [{ start: session.start, end: session.end }] : []
  return [...onShift, ...hosted.map(spanOf), ...led]
}

const isHosting = ({ position }: Pick<Host, 'position'>): boolean =>
  position === 'host' || position === 'co-host'
