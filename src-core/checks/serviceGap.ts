import { planRow } from '#core/plan/Plan.ts'
import { mergeSpans, minutesOf, spanOf, uncoveredBy } from '#core/plan/spans.ts'
import { type Minute, minutesPerDay } from '#core/plan/units.ts'
import { type Check, rule } from './Check.ts'
import { placeOf } from './places.ts'

const limits = {
  from: {
    default: 8,
    unit: 'hours',
    what: { zh: '客服从几点开始在线', en: 'Hour from which service must be there' },
  },
  to: {
    default: 24,
    unit: 'hours',
    what: { zh: '客服到几点下线', en: 'Hour until which service must be there' },
  },
} as const

/** Minutes of the service day in which no agent is there. */
export const serviceGap: Check<typeof limits, { minutes: Minute; from: Minute; to: Minute }> = {
  id: 'service-gap',
  group: 'service',
  severity: 'warning',
  title: { zh: '客服断档', en: 'No service cover' },
  limits,
  rules: [
    rule('plan', ['plans', 'service'], (plan, { facts, limits, report }) => {
      const row = planRow(plan)
      const cover = mergeSpans(facts.rows('service').flatMap((s) => (s.agents > 0 ? [spanOf(s)] : [])))
      for (let day = 0; day < row.days; day += 1) {
        const midnight = day * minutesPerDay
        const open = uncoveredBy(
          { start: midnight + limits.from * 60, end: midnight + limits.to * 60 },
          cover,
        )
        const [first] = open
        if (!first) continue
        report({
          places: [placeOf('plans', row, first)],
          figures: { minutes: minutesOf(open), from: first.start, to: first.end },
          about: String(day),
        })
      }
    }),
  ],
  say: ({ figures: { minutes, from, to } }, { say, time }) =>
    say(
      `${time(from)} 到 ${time(to)} 没有客服在线，当天共断档 ${minutes} 分钟。补一班客服，或延长前后两班。`,
      `No service agent is there from ${time(from)} to ${time(to)}; the day lacks ${minutes} min in all. Add a shift, or make the ones around it longer.`,
    ),
}
