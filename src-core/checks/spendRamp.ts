import { dayOf } from '#core/plan/clock.ts'
import type { Room } from '#core/plan/records/calendar.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import { mergeSpans, type Span, spanOf } from '#core/plan/spans.ts'
import { spendLevels } from '#core/plan/spendMinutes.ts'
import type { Fen, Minute } from '#core/plan/units.ts'
import { type Check, rule } from './Check.ts'
import { placeOf } from './places.ts'

const limits = {
  factor: {
    default: 3,
    unit: 'factor',
    what: { zh: '分钟投放最多变化几倍', en: 'Most that minute spend may change by, as a factor' },
  },
  minutes: {
    default: 5,
    unit: 'minutes',
    what: { zh: '在几分钟之内看变化', en: 'Minutes within which the change counts' },
  },
} as const

interface Change {
  readonly fromFen: Fen
  readonly toFen: Fen
}

interface Jump extends Change {
  readonly at: Minute
}

/**
 * Spend that jumps or collapses within minutes: the platform's bidding does not follow, and learns anew. Starting and
 * stopping are none. One finding for each room and day, at its steepest change.
 */
export const spendRamp: Check<
  typeof limits,
  { at: Minute; fromFen: Fen; toFen: Fen; minutes: Minute; times: number }
> = {
  id: 'spend-ramp',
  group: 'spend',
  severity: 'warning',
  title: { zh: '投放节奏太陡', en: 'Spend changes too fast' },
  limits,
  rules: [
    rule('room', ['rooms', 'spend'], (room: Room, { facts, limits, report }) => {
      const lines = facts.spendOfRoom(room.id, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
      const ofDay = new Map<number, Jump[]>()
      for (const span of mergeSpans(lines.map(spanOf))) {
        for (const jump of jumpsIn(levelsIn(span, lines), span.start, limits)) {
          const day = dayOf(jump.at)
          const others = ofDay.get(day)
          if (others) others.push(jump)
          else ofDay.set(day, [jump])
        }
      }
      for (const [day, jumps] of ofDay) {
        const [steepest] = jumps.sort((a, b) => steepness(b) - steepness(a))
        if (!steepest) continue
        report({
          places: [placeOf('rooms', room, { start: steepest.at, end: steepest.at + limits.minutes })],
          figures: {
            at: steepest.at,
            fromFen: Math.round(steepest.fromFen),
            toFen: Math.round(steepest.toFen),
            minutes: limits.minutes,
            times: jumps.length,
          },
          about: String(day),
        })
      }
    }),
  ],
  say: ({ figures: { at, fromFen, toFen, minutes, times } }, { say, name, time, yuan }) =>
    say(
      `「${name(0)}」${time(at)} 的分钟投放在 ${minutes} 分钟内从 ${yuan(fromFen)} 元变到 ${yuan(toFen)} 元，当天这样的陡变有 ${times} 次。分几步爬坡，别让系统重新学习。`,
      `Within ${minutes} min of ${time(at)} the spend of "${name(0)}" goes from ${yuan(fromFen)} to ${yuan(toFen)} yuan a minute, one of ${times} such changes that day. Take it in steps, so that bidding need not learn anew.`,
    ),
}

/** 1 for no change, a stop included. */
const steepness = ({ fromFen, toFen }: Change): number =>
  fromFen === toFen ? 1 : Math.max(fromFen / toFen, toFen / fromFen)

/** Money of each minute of a span, over all lines. */
function levelsIn({ start, end }: Span, lines: readonly SpendLine[]): Float64Array {
  const levels = new Float64Array(end - start)
  for (const line of lines) {
    if (line.start < start || line.start >= end) continue
    const levelAt = spendLevels(line)
    for (let minute = 0; minute < line.duration; minute += 1) {
      const at = line.start - start + minute
      levels[at] = (levels[at] ?? 0) + levelAt(minute)
    }
  }
  return levels
}

/**
 * Changes beyond the factor, those that follow each other within the minutes taken as one. A minute like the one before
 * it adds nothing to what that one was compared with.
 */
function jumpsIn(
  levels: Float64Array,
  start: Minute,
  { factor, minutes }: { readonly factor: number; readonly minutes: Minute },
): Jump[] {
  const jumps: Jump[] = []
  for (let minute = 1; minute < levels.length; minute += 1) {
    const toFen = levels[minute] ?? 0
    if (toFen === levels[minute - 1]) continue
    const fromFen = furthestBefore(levels, minute, minutes)
    if (steepness({ fromFen, toFen }) <= factor) continue
    const last = jumps.at(-1)
    const jump = { at: start + minute, fromFen, toFen }
    if (!last || jump.at - last.at > minutes) jumps.push(jump)
    else if (steepness(jump) > steepness(last)) jumps[jumps.length - 1] = jump
  }
  return jumps
}

/** The level furthest from that of a minute among those shortly before it, as far back as money ran without a pause. */
function furthestBefore(levels: Float64Array, minute: number, minutes: Minute): Fen {
  const level = levels[minute] ?? 0
  let [furthest, most] = [level, 1]
  for (let back = 1; back <= Math.min(minutes, minute); back += 1) {
    const before = levels[minute - back] ?? 0
    if (level === 0 || before === 0) break
    const ratio = before > level ? before / level : level / before
    if (ratio > most) [furthest, most] = [before, ratio]
  }
  return furthest
}
