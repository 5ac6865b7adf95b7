import type { SpendLine } from '#core/plan/records/demand.ts'
import { spendBetween, spendMinutes } from '#core/plan/spendMinutes.ts'
import { type Fen, type Minute, minutesPerDay } from '#core/plan/units.ts'
import type { Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { barsIn } from './packBars.ts'
import type { Track } from './Track.ts'

const paced = new WeakMap<SpendLine, readonly Fen[]>()

/** `spendMinutes` of a line, made once for each version of it. */
export function minutesOfLine(line: SpendLine): readonly Fen[] {
  let minutes = paced.get(line)
  if (!minutes) {
    minutes = spendMinutes(line)
    paced.set(line, minutes)
  }
  return minutes
}

/** The spend lines of a track in some minutes. */
export const linesIn = (track: Pick<Track, 'bars' | 'longest'>, window: Span): readonly SpendLine[] =>
  barsIn(track, window).flatMap((bar) => (bar.table === 'spend' ? [bar.record] : []))

/** Money in one minute, over some lines: exact. */
export const fenAt = (lines: readonly SpendLine[], minute: Minute): Fen =>
  lines.reduce((sum, line) => sum + (minutesOfLine(line)[minute - line.start] ?? 0), 0)

/** Money on the day of a minute, over some lines: exact. */
export function fenOnDay(lines: readonly SpendLine[], day: number): Fen {
  const [from, to] = [day * minutesPerDay, (day + 1) * minutesPerDay]
  return lines.reduce((sum, line) => sum + spendBetween(line, from, to), 0)
}

/**
 * Money per minute in each bucket of a window, for drawing. Buckets of a minute are exact; wider ones hold the mean of
 * their minutes, so that the area stays the money. `isRough` spreads each line evenly: for scales at which an hour is
 * a few px, where walking every minute of every line would cost more than a frame.
 */
export function moneyCurve(
  lines: readonly SpendLine[],
  window: Span,
  bucket: Minute,
  isRough: boolean,
): Float64Array {
  const sums = new Float64Array(Math.max(0, Math.ceil((window.end - window.start) / bucket)))
  for (const line of lines) {
    if (isRough) addEvenly(sums, line, line.budgetFen, window.start, bucket)
    else addMinutes(sums, line.start, minutesOfLine(line), window.start, bucket)
  }
  return bucket === 1 ? sums : sums.map((sum) => sum / bucket)
}

function addMinutes(
  sums: Float64Array,
  start: Minute,
  minutes: readonly Fen[],
  from: Minute,
  bucket: Minute,
) {
  for (const [offset, fen] of minutes.entries()) {
    const index = Math.floor((start + offset - from) / bucket)
    if (index >= 0 && index < sums.length) sums[index] = (sums[index] ?? 0) + fen
  }
}

/** Adds an amount that is spread evenly over a stretch; a bucket gets what it covers of it. */
export function addEvenly(
  sums: Float64Array,
  { start, duration }: { readonly start: Minute; readonly duration: Minute },
  amount: number,
  from: Minute,
  bucket: Minute,
): void {
  const perMinute = amount / duration
  const first = Math.max(0, Math.floor((start - from) / bucket))
  const last = Math.min(sums.length - 1, Math.ceil((start + duration - from) / bucket) - 1)
  for (let index = first; index <= last; index += 1) {
    const bucketStart = from + index * bucket
    const covered = Math.min(start + duration, bucketStart + bucket) - Math.max(start, bucketStart)
    if (covered > 0) sums[index] = (sums[index] ?? 0) + covered * perMinute
  }
}
