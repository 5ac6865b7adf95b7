import type { SpendLine } from '#core/plan/records/demand.ts'
import { mergeSpans, minutesOf, type Span, sharedSpan, spanOf } from '#core/plan/spans.ts'
import { spendBetween } from '#core/plan/spendMinutes.ts'
import type { Fen, Minute } from '#core/plan/units.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import type { PlanFacts } from './facts/PlanFacts.ts'
import { placeOf } from './places.ts'

/** Money for minutes in which the room is live and shows nothing to buy. */
export const spendWithoutProduct: Check<NoLimits, { fen: Fen; minutes: Minute; at: Minute }> = {
  id: 'spend-without-product',
  group: 'spend',
  severity: 'hint',
  title: { zh: '投放时没有讲品', en: 'Spend while no product is shown' },
  limits: {},
  rules: [
    rule('spendDay', ['spend', 'sessions', 'segments'], ({ roomId, lines }, { facts, report }) => {
      const bare = bareSpans(facts, roomId, lines)
      if (bare.length === 0) return
      for (const line of lines) {
        const spans = costlySpans(line, bare)
        const [first] = spans
        if (!first) continue
        const fen = spans.reduce<Fen>((sum, { start, end }) => sum + spendBetween(line, start, end), 0)
        report({
          places: [placeOf('spend', line, first)],
          figures: { fen, minutes: minutesOf(spans), at: first.start },
        })
      }
    }),
  ],
  say: ({ figures: { fen, minutes, at } }, { say, time, yuan }) =>
    say(
      `${time(at)} 起有 ${minutes} 分钟在投放（${yuan(fen)} 元），画面上没有品。把投放挪到讲品时段，或在这几段挂上品。`,
      `From ${time(at)} there are ${minutes} min of spend (${yuan(fen)} yuan) in which no product is shown. Move the spend to where one is, or show one.`,
    ),
}

/** Minutes of the room's runs, as far as these lines go, in which the segment on air shows no product. */
function bareSpans(facts: PlanFacts, roomId: string, lines: readonly SpendLine[]): Span[] {
  const start = Math.min(...lines.map((line) => line.start))
  const end = Math.max(...lines.map((line) => line.start + line.duration))
  const sessions = facts.sessionsOfRoom(roomId).filter(({ extent }) => sharedSpan(extent, { start, end }))
  return mergeSpans(
    sessions.flatMap(({ run }) => run.filter(({ productIds }) => productIds.length === 0).map(spanOf)),
  )
}

function costlySpans(line: SpendLine, bare: readonly Span[]): Span[] {
  const span = spanOf(line)
  return bare
    .flatMap((each) => sharedSpan(each, span) ?? [])
    .filter(({ start, end }) => spendBetween(line, start, end) > 0)
}
