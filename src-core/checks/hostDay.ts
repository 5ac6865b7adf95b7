import type { Minute } from '#core/plan/units.ts'
import { type Check, rule } from './Check.ts'
import { workDaysOfHost } from './facts/workOfHost.ts'

const limits = {
  minutes: {
    default: 480,
    unit: 'minutes',
    what: {
      zh: '一天最多上播（主播自己没有设置时）',
      en: 'Most work a day, where the host has no own limit',
    },
  },
} as const

/** More work than a day holds, pauses not counted. */
export const hostDay: Check<typeof limits, { from: Minute; minutes: Minute; most: Minute }> = {
  id: 'host-day',
  group: 'people',
  severity: 'warning',
  title: { zh: '主播一天排太多', en: 'Too much work in a day' },
  limits,
  rules: [
    rule('host', ['hosts', 'shifts', 'sessions', 'segments'], (host, { facts, limits, report }) => {
      const most = host.maxDailyMin ?? limits.minutes
      for (const { start, end, stretches, workMinutes } of workDaysOfHost(facts, host)) {
        const [first] = stretches
        if (!first || workMinutes <= most) continue
        report({
          places: [
            { ...first.place, start, end },
            { table: 'hosts', page: '', id: host.id },
          ],
          figures: { from: start, minutes: workMinutes, most },
        })
      }
    }),
  ],
  say: ({ figures: { from, minutes, most } }, { say, name, time }) =>
    say(
      `${name(1)} 从 ${time(from)} 起的这一天排了 ${minutes} 分钟，上限 ${most} 分钟。分一班给别人。`,
      `${name(1)} works ${minutes} min in the day that begins at ${time(from)}; ${most} min is the most. Give a shift to somebody else.`,
    ),
}
