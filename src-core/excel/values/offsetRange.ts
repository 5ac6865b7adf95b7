import type { Minute } from '#core/plan/units.ts'
import { type Reading, readAs, unreadable } from './Reading.ts'

/** A stretch counted from the start of its session. */
export interface OffsetRange {
  readonly kind: 'offset'
  readonly start: Minute
  readonly duration: Minute
}

const unit = "(?:分钟|分|mins?|minutes?|m|')"
const between = new RegExp(`^(第?)(\\d{1,4})${unit}?(?:-+|~|至|到)(第?)(\\d{1,4})${unit}$`, 'i')
const nthMinute = new RegExp(`^第(\\d{1,4})${unit}$`)
const firstMinutes = new RegExp(`^前(\\d{1,4})${unit}$`)

/**
 * Minutes of a session from a normalised text: `0-5分钟`, `第5-10分钟`, `第1分钟`; null where it is of another kind.
 *
 * The numbers are the edges of the stretch: 第5-10分钟 starts at 5 and takes 5, as it follows 第0-5分钟 in a run.
 * Teams that count the minutes themselves write 第1-5分钟, 第6-10分钟 (one after a five to a five): there 第1分钟 is the
 * first minute, offset 0, and both ends are inside. With 第 that is read so; without it, and with 第 for numbers that
 * fit neither habit (第3-7分钟), nobody can tell: ambiguous.
 */
export function offsetOfText(text: string): Reading<OffsetRange> | null {
  const bare = text.replace(/\s/g, '')
  const nth = nthMinute.exec(bare)
  if (nth) return offset(Number(nth[1]) - 1, Number(nth[1]))
  const first = firstMinutes.exec(bare)
  if (first) return offset(0, Number(first[1]))
  const match = between.exec(bare)
  if (!match) return null
  return edgesOf(match[1] !== '' || match[3] !== '', Number(match[2]), Number(match[4]))
}

function edgesOf(isOrdinal: boolean, from: number, to: number): Reading<OffsetRange> {
  if (to <= from) return unreadable('time-range', 'out-of-range')
  const countsMinutes = from % 5 === 1 && to % 5 === 0
  if (isOrdinal && (countsMinutes || from === 1)) return offset(from - 1, to)
  const areEdges = isOrdinal ? from === 0 || (from % 5 === 0 && to % 5 === 0) : !countsMinutes
  return areEdges ? offset(from, to) : unreadable('time-range', 'ambiguous')
}

const offset = (start: Minute, end: Minute): Reading<OffsetRange> =>
  start < 0 || end <= start
    ? unreadable('time-range', 'out-of-range')
    : readAs({ kind: 'offset', start, duration: end - start })
