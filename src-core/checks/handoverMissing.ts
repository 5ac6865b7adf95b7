import type { Segment } from '#core/plan/records/show.ts'
import { sharedSpan, spanOf } from '#core/plan/spans.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import type { PlanFacts } from './facts/PlanFacts.ts'
import type { SessionFacts } from './facts/SessionFacts.ts'
import { placeOfSegment } from './places.ts'

/** Hosts change from one segment to the next with neither a 交接 nor a minute in which both are there. */
export const handoverMissing: Check<NoLimits, { at: Minute; from: string; to: string }> = {
  id: 'handover-missing',
  group: 'people',
  severity: 'warning',
  title: { zh: '换主播没有交接', en: 'Hosts change without a handover' },
  limits: {},
  rules: [
    rule('session', ['segments', 'sessions', 'shifts', 'hosts'], (session, { facts, report }) => {
      let last: Segment | undefined
      let before: readonly Id[] = []
      for (const segment of session.run) {
        if (segment.kind === 'handover' || segment.kind === 'break') last = undefined
        if (segment.kind === 'handover') continue
        const isSame = last !== undefined && haveSameHosts(last, segment)
        const hosts = isSame ? before : hostsOf(segment, facts)
        if (hosts.length === 0) continue
        const isChange = last && !isSame && !hosts.some((id) => before.includes(id))
        if (last && isChange && !isShared(session, facts, before, hosts, segment.start)) {
          report({
            places: [placeOfSegment(segment, { field: 'hostIds' }), placeOfSegment(last)],
            figures: { at: segment.start, from: before[0] ?? '', to: hosts[0] ?? '' },
          })
        }
        last = segment
        before = hosts
      }
    }),
  ],
  say: ({ figures: { at, from, to } }, { say, nameOf, time }) =>
    say(
      `${time(at)} 从${nameOf('hosts', from)}换到${nameOf('hosts', to)}，中间没有交接。加一段交接，或让两人重叠至少 1 分钟。`,
      `At ${time(at)} ${nameOf('hosts', from)} gives way to ${nameOf('hosts', to)} without a handover. Add one, or let both be on for at least a minute.`,
    ),
}

const haveSameHosts = (a: Segment, b: Segment): boolean =>
  a.hostIds.length === b.hostIds.length && a.hostIds.every((id, index) => id === b.hostIds[index])

function hostsOf(segment: Segment, facts: PlanFacts): readonly Id[] {
  return segment.hostIds.filter((id) => {
    const position = facts.row('hosts', id)?.position
    return position === 'host' || position === 'co-host'
  })
}

/** Whether shifts in the room put both there in one minute around the change. */
function isShared(
  { session, start, end }: SessionFacts,
  facts: PlanFacts,
  before: readonly Id[],
  after: readonly Id[],
  at: Minute,
): boolean {
  if (session.roomId === null) return false
  const shifts = facts.shiftsOfRoom(session.roomId, Math.max(start, at - 60), Math.min(end, at + 60))
  return shifts.some(
    (one) =>
      before.includes(one.hostId) &&
      shifts.some((other) => after.includes(other.hostId) && sharedSpan(spanOf(one), spanOf(other))),
  )
}
