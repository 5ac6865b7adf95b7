import { planRow } from '#core/plan/Plan.ts'
import { minutesOf, sharedSpan, uncoveredBy } from '#core/plan/spans.ts'
import { type Minute, minutesPerDay } from '#core/plan/units.ts'
import { patternMinutes } from '#core/promo/patternMinutes.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import { airTimeOf } from './facts/airTime.ts'
import { placeOf } from './places.ts'

/**
 * A day on which a room of ours is live for less than rooms like it usually are on such a day of the promo: a hint, and a
 * warning where it is not live at all.
 */
export const noLiveCover: Check<NoLimits, { day: Minute; minutes: Minute; usual: Minute }> = {
  id: 'no-live-cover',
  group: 'time',
  severity: 'warning',
  title: { zh: '自营直播间开播时长不够', en: 'Own room live too little' },
  limits: {},
  rules: [
    rule('room', ['rooms', 'sessions', 'phases'], (room, { facts, report }) => {
      if (room.fact !== 'F') return
      const air = airTimeOf(facts, room.id)
      for (let day = 0; day < planRow(facts.plan).days; day += 1) {
        const usual = patternMinutes(facts.plan, day, room.fact)
        const span = { start: day * minutesPerDay, end: (day + 1) * minutesPerDay }
        const minutes = minutesOf(air.flatMap((live) => sharedSpan(live, span) ?? []))
        if (minutes >= usual) continue
        const [dark = span] = uncoveredBy(span, air)
        report({
          places: [placeOf('rooms', room, dark)],
          figures: { day: span.start, minutes, usual },
          ...(minutes > 0 && { severity: 'hint' as const }),
          about: String(day),
        })
      }
    }),
  ],
  say: ({ figures: { day, minutes, usual } }, { say, name, date, hours }) =>
    say(
      `「${name(0)}」${date(day)} 只播 ${hours(minutes)} 小时，这样的日子一般播 ${hours(usual)} 小时。加场次，或确认这天就是少播。`,
      `"${name(0)}" is live for ${hours(minutes)} h on ${date(day)}; on such a day it is usually ${hours(usual)} h. Add sessions, or accept that it is a short day.`,
    ),
}
