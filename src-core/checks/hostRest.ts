import type { Minute } from '#core/plan/units.ts'
import { type Check, rule } from './Check.ts'
import { workDaysOfHost } from './facts/workOfHost.ts'

const limits = {
  minutes: {
    default: 660,
    unit: 'minutes',
    what: {
      zh: '两天之间至少休息（主播自己没有设置时）',
      en: 'Least rest between days, where the host has no own limit',
    },
  },
} as const

/** Too short a night between two working days. */
export const hostRest: Check<typeof limits, { from: Minute; minutes: Minute; least: Minute }> = {
  id: 'host-rest',
  group: 'people',
  severity: 'warning',
  title: { zh: '主播休息不够', en: 'Too little rest' },
  limits,
  rules: [
    rule('host', ['hosts', 'shifts', 'sessions', 'segments'], (host, { facts, limits, report }) => {
      const least = host.minRestMin ?? limits.minutes
      const days = workDaysOfHost(facts, host)
      for (const [index, day] of days.entries()) {
        const before = days[index - 1]
        const [first] = day.stretches
        if (!before || !first || day.start - before.end >= least) continue
        report({
          places: [first.place, { table: 'hosts', page: '', id: host.id }],
          figures: { from: before.end, minutes: day.start - before.end, least },
        })
      }
    }),
  ],
  say: ({ figures: { from, minutes, least } }, { say, name, time }) =>
    say(
      `${name(1)} ${time(from)} 下播后只休息 ${minutes} 分钟就又上播，至少要 ${least} 分钟。把下一班往后排，或换人。`,
      `${name(1)} ends at ${time(from)} and is back after ${minutes} min; ${least} min is the least. Start the next shift later, or put somebody else on.`,
    ),
}
