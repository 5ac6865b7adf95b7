import type { Minute } from '#core/plan/units.ts'
import type { Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { barsIn } from './packBars.ts'
import type { Track } from './Track.ts'

/** Agents on shift in each bucket of a window: the fewest of its minutes, since a gap is what people look for. */
export function agentsCurve(
  track: Pick<Track, 'bars' | 'longest'>,
  window: Span,
  bucket: Minute,
): Float64Array {
  const minutes = new Int32Array(Math.max(0, window.end - window.start) + 1)
  for (const bar of barsIn(track, window)) {
    if (bar.table !== 'service') continue
    const from = Math.max(0, bar.start - window.start)
    const to = Math.min(minutes.length - 1, bar.end - window.start)
    minutes[from] = (minutes[from] ?? 0) + bar.record.agents
    minutes[to] = (minutes[to] ?? 0) - bar.record.agents
  }
  const buckets = new Float64Array(Math.ceil((window.end - window.start) / bucket)).fill(
    Number.POSITIVE_INFINITY,
  )
  let agents = 0
  for (let minute = 0; minute < minutes.length - 1; minute += 1) {
    agents += minutes[minute] ?? 0
    const index = Math.floor(minute / bucket)
    buckets[index] = Math.min(buckets[index] ?? 0, agents)
  }
  return buckets
}

/** Agents on shift at a minute. */
export const agentsAt = (track: Pick<Track, 'bars' | 'longest'>, minute: Minute): number =>
  barsIn(track, { start: minute, end: minute + 1 }).reduce(
    (sum, bar) => sum + (bar.table === 'service' ? bar.record.agents : 0),
    0,
  )
