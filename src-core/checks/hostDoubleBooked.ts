import type { Id, Minute } from '#core/plan/units.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import { type Presence, presenceOfHost } from './facts/presenceOfHost.ts'

/** One person who has to be in two rooms in the same minute. */
export const hostDoubleBooked: Check<NoLimits, { from: Minute; minutes: Minute; here: Id; there: Id }> = {
  id: 'host-double-booked',
  group: 'people',
  severity: 'error',
  title: { zh: '主播同一分钟排在两处', en: 'Host in two places at once' },
  limits: {},
  rules: [
    rule('host', ['hosts', 'shifts', 'sessions', 'segments'], (host, { facts, report }) => {
      for (const [here, there] of clashes(presenceOfHost(facts, host.id))) {
        report({
          places: [there.place, here.place, { table: 'hosts', page: '', id: host.id }],
          figures: {
            from: there.start,
            minutes: Math.min(here.end, there.end) - there.start,
            here: here.where,
            there: there.where,
          },
        })
      }
    }),
  ],
  say: ({ figures: { from, minutes, here, there } }, { say, name, nameOf, time }) =>
    say(
      `${name(2)} ${time(from)} 起有 ${minutes} 分钟同时排在「${nameOf('rooms', here)}」和「${nameOf('rooms', there)}」。换一个人，或错开时间。`,
      `${name(2)} is planned in both "${nameOf('rooms', here)}" and "${nameOf('rooms', there)}" for ${minutes} min from ${time(from)}. Put somebody else on, or move one of them.`,
    ),
}

/**
 * Stretches in different rooms that share minutes, each pair of rooms told once as long as it goes on: the shift that
 * says it comes before the segments that say it again.
 */
function* clashes(presence: readonly Presence[]): Generator<readonly [here: Presence, there: Presence]> {
  let open: Presence[] = []
  const told: { readonly here: Id; readonly there: Id; readonly end: Minute }[] = []
  for (const there of presence) {
    open = open.filter((here) => here.end > there.start)
    for (const here of open) {
      if (here.where === there.where) continue
      const isTold = told.some(
        (clash) =>
          clash.end > there.start &&
          ((clash.here === here.where && clash.there === there.where) ||
            (clash.here === there.where && clash.there === here.where)),
      )
      if (isTold) continue
      told.push({ here: here.where, there: there.where, end: Math.min(here.end, there.end) })
      yield [here, there]
    }
    open.push(there)
  }
}
