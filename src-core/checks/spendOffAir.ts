import type { SpendLine } from '#core/plan/records/demand.ts'
import { minutesOf, type Span, spanOf, uncoveredBy } from '#core/plan/spans.ts'
import { spendBetween } from '#core/plan/spendMinutes.ts'
import type { Fen, Minute } from '#core/plan/units.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import { airTimeOf } from './facts/airTime.ts'
import { placeOf } from './places.ts'

/** Money for minutes in which its room is not live. */
export const spendOffAir: Check<NoLimits, { fen: Fen; minutes: Minute; at: Minute }> = {
  id: 'spend-off-air',
  group: 'spend',
  severity: 'error',
  title: { zh: '没开播时在投放', en: 'Spend while off air' },
  limits: {},
  rules: [
    rule('room', ['rooms', 'sessions', 'spend'], (room, { facts, report }) => {
      const air = airTimeOf(facts, room.id)
      for (const line of facts.spendOfRoom(room.id, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)) {
        const dark = darkSpans(line, air)
        const [first] = dark
        if (!first) continue
        report({
          places: [placeOf('spend', line, first), placeOf('rooms', room)],
          figures: { fen: fenIn(line, dark), minutes: minutesOf(dark), at: first.start },
        })
      }
    }),
  ],
  say: ({ figures: { fen, minutes, at } }, { say, name, time, yuan }) =>
    say(
      `「${name(1)}」${time(at)} 起有 ${minutes} 分钟没开播，却投了 ${yuan(fen)} 元。把投放挪进直播时段，或加一场。`,
      `"${name(1)}" is off air for ${minutes} min from ${time(at)}, with ${yuan(fen)} yuan of spend in them. Move the spend into a session, or add one.`,
    ),
}

/** Spans of a line that cost money while the room is dark; a painted line may well leave them empty. */
function darkSpans(line: SpendLine, air: readonly Span[]): Span[] {
  const span = spanOf(line)
  if (air.some(({ start, end }) => start <= span.start && span.end <= end)) return []
  return uncoveredBy(span, air).filter(({ start, end }) => spendBetween(line, start, end) > 0)
}

const fenIn = (line: SpendLine, spans: readonly Span[]): Fen =>
  spans.reduce<Fen>((sum, { start, end }) => sum + spendBetween(line, start, end), 0)
