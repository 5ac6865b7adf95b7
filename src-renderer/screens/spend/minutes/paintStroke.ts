import type { Span } from '#core/plan/spans.ts'
import { type Fen, fenPerYuan, type Minute } from '#core/plan/units.ts'

/** A place on the curve. */
export interface CurvePoint {
  readonly minute: Minute
  readonly level: Fen
}

/** What a drag or a typed level sets: one amount for each minute from `from` on. */
export interface Stroke {
  readonly from: Minute
  readonly levels: readonly Fen[]
}

export const strokeSpan = ({ from, levels }: Stroke): Span => ({ start: from, end: from + levels.length })

/** All minutes of a stretch at one level. */
export const flatStroke = ({ start, end }: Span, level: Fen): Stroke => ({
  from: start,
  levels: Array.from({ length: Math.max(0, end - start) }, () => level),
})

/**
 * What a drag from one place to another sets, both minutes included: the level where the pointer is, or (`isLine`) a
 * straight line between the two levels, in whole yuan but for its ends.
 */
export function dragStroke(start: CurvePoint, now: CurvePoint, isLine: boolean): Stroke {
  const [first, last] = start.minute <= now.minute ? [start, now] : [now, start]
  const span = { start: first.minute, end: last.minute + 1 }
  if (!isLine) return flatStroke(span, now.level)
  const steps = last.minute - first.minute
  const levels = Array.from({ length: steps + 1 }, (_, step) => {
    if (step === 0) return steps === 0 ? now.level : first.level
    if (step === steps) return last.level
    const exact = first.level + ((last.level - first.level) * step) / steps
    return Math.round(exact / fenPerYuan) * fenPerYuan
  })
  return { from: first.minute, levels }
}
