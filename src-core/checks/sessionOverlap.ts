import { sharedSpan, spanOf } from '#core/plan/spans.ts'
import type { Minute } from '#core/plan/units.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import { placeOf } from './places.ts'

/** Two sessions of one room at the same time. */
export const sessionOverlap: Check<NoLimits, { minutes: Minute; at: Minute }> = {
  id: 'session-overlap',
  group: 'time',
  severity: 'error',
  title: { zh: '同一直播间场次重叠', en: 'Overlapping sessions' },
  limits: {},
  rules: [
    rule('room', ['rooms', 'sessions'], (room, { facts, report }) => {
      const sessions = facts.sessionsOfRoom(room.id).map(({ session }) => session)
      for (const [index, earlier] of sessions.entries()) {
        for (const later of sessions.slice(index + 1)) {
          const shared = sharedSpan(spanOf(earlier), spanOf(later))
          if (!shared) break
          report({
            places: [
              placeOf('sessions', later, shared),
              placeOf('sessions', earlier),
              placeOf('rooms', room),
            ],
            figures: { minutes: shared.end - shared.start, at: shared.start },
          })
        }
      }
    }),
  ],
  say: ({ figures: { minutes, at } }, { say, name, time }) =>
    say(
      `「${name(2)}」${time(at)} 起有两场同时播：「${name(0)}」和「${name(1)}」，撞 ${minutes} 分钟。挪开一场，或换到别的直播间。`,
      `"${name(2)}" has two sessions from ${time(at)}: "${name(0)}" and "${name(1)}" share ${minutes} min. Move one, or give it another room.`,
    ),
}
