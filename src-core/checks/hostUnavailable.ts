import { sharedSpan, spanOf } from '#core/plan/spans.ts'
import type { Minute } from '#core/plan/units.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import { stretchesOfHost } from './facts/workOfHost.ts'

/** Planned for minutes in which the host said they cannot come. */
export const hostUnavailable: Check<NoLimits, { from: Minute; minutes: Minute }> = {
  id: 'host-unavailable',
  group: 'people',
  severity: 'error',
  title: { zh: '排在主播不可用的时间', en: 'Host not available' },
  limits: {},
  rules: [
    rule('host', ['hosts', 'shifts', 'sessions', 'segments'], (host, { facts, report }) => {
      if (host.unavailable.length === 0) return
      for (const stretch of stretchesOfHost(facts, host, 0)) {
        for (const [index, interval] of host.unavailable.entries()) {
          const shared = sharedSpan(stretch, spanOf(interval))
          if (!shared) continue
          report({
            places: [
              { ...stretch.place, ...shared },
              { table: 'hosts', page: '', id: host.id, field: 'unavailable' },
            ],
            figures: { from: shared.start, minutes: shared.end - shared.start },
            about: String(index),
          })
        }
      }
    }),
  ],
  say: ({ figures: { from, minutes } }, { say, name, time }) =>
    say(
      `${name(1)} ${time(from)} 起 ${minutes} 分钟不可用，却排了班。换人，或和本人确认后改可用时间。`,
      `${name(1)} is not available for ${minutes} min from ${time(from)} but is planned then. Put somebody else on, or ask and change the availability.`,
    ),
}
