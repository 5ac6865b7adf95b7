import type { Minute } from '#core/plan/units.ts'
import { type Check, rule } from './Check.ts'
import { stretchesOfHost } from './facts/workOfHost.ts'

const limits = {
  minutes: {
    default: 240,
    unit: 'minutes',
    what: {
      zh: '连续上播最长（主播自己没有设置时）',
      en: 'Longest stretch on air, where the host has no own limit',
    },
  },
  pause: {
    default: 14,
    unit: 'minutes',
    what: { zh: '短于此的间歇不算休息', en: 'Pauses up to this are no rest' },
  },
} as const

/** On air for longer than a voice holds out. */
export const hostTooLong: Check<typeof limits, { from: Minute; minutes: Minute; most: Minute }> = {
  id: 'host-too-long',
  group: 'people',
  severity: 'warning',
  title: { zh: '主播连续上播太久', en: 'Host on air for too long' },
  limits,
  rules: [
    rule('host', ['hosts', 'shifts', 'sessions', 'segments'], (host, { facts, limits, report }) => {
      const most = host.maxContinuousMin ?? limits.minutes
      for (const { start, end, place } of stretchesOfHost(facts, host, limits.pause)) {
        if (end - start <= most) continue
        report({
          places: [
            { ...place, start, end },
            { table: 'hosts', page: '', id: host.id },
          ],
          figures: { from: start, minutes: end - start, most },
        })
      }
    }),
  ],
  say: ({ figures: { from, minutes, most } }, { say, name, time }) =>
    say(
      `${name(1)} 从 ${time(from)} 起连续 ${minutes} 分钟，超过 ${most} 分钟。中间换人，或安排休息。`,
      `${name(1)} is on for ${minutes} min without a rest from ${time(from)}; ${most} min is the most. Hand over, or plan a break.`,
    ),
}
