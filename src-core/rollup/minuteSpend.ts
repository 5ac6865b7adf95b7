import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import { type Span, sharedSpan, spanOf, uncoveredBy } from '#core/plan/spans.ts'
import { spendBetween, spendMinutes } from '#core/plan/spendMinutes.ts'
import type { Fen, Id } from '#core/plan/units.ts'

const paced = new WeakMap<SpendLine, readonly Fen[]>()

/** `spendMinutes` of a line, worked out once for each version of it. */
export function minutesOfLine(line: SpendLine): readonly Fen[] {
  let minutes = paced.get(line)
  if (!minutes) {
    minutes = spendMinutes(line)
    paced.set(line, minutes)
  }
  return minutes
}

/** Fen in each minute of a window, over some lines: exact. */
export function minuteSpend(lines: readonly SpendLine[], window: Span): readonly Fen[] {
  const sums = Array.from({ length: Math.max(0, window.end - window.start) }, () => 0)
  for (const line of lines) {
    const shared = sharedSpan(spanOf(line), window)
    if (!shared) continue
    const minutes = minutesOfLine(line)
    for (let at = shared.start; at < shared.end; at += 1)
      sums[at - window.start] = (sums[at - window.start] ?? 0) + (minutes[at - line.start] ?? 0)
  }
  return sums
}

/** The spend lines of a room that share a minute with a window, in order; those of the evening before that reach into it too. */
export function spendLinesOf(plan: Plan, roomId: Id, window: Span): readonly SpendLine[] {
  return [...plan.tables.spend]
    .flatMap(([key, lines]) => (key.slice(0, key.lastIndexOf('/')) === roomId ? lines : []))
    .filter((line) => sharedSpan(spanOf(line), window))
    .sort((a, b) => a.start - b.start)
}

/** Minutes in which money is spent and nobody is live. */
export interface DarkSpend extends Span {
  readonly fen: Fen
}

/** Stretches of a room's window that have money and no session on air, with their money. */
export function darkSpend(plan: Plan, roomId: Id, window: Span): readonly DarkSpend[] {
  const air = pageOf(plan, 'sessions', '').flatMap((session) =>
    session.roomId === roomId ? [spanOf(session)] : [],
  )
  const lines = spendLinesOf(plan, roomId, window)
  return uncoveredBy(window, air).flatMap((span) => {
    const spent = minuteSpend(lines, span)
    const first = spent.findIndex((fen) => fen > 0)
    if (first < 0) return []
    const last = spent.findLastIndex((fen) => fen > 0)
    const fen = lines.reduce<Fen>((sum, line) => sum + spendBetween(line, span.start, span.end), 0)
    return [{ start: span.start + first, end: span.start + last + 1, fen }]
  })
}
