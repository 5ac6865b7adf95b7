import type { Session } from '#core/plan/records/calendar.ts'
import { mergeSpans, spanOf, uncoveredBy } from '#core/plan/spans.ts'
import type { Minute } from '#core/plan/units.ts'
import { onCamera, type Track, type TrackMark } from './Track.ts'

/**
 * What the shifts of a room say about its shows: minutes on air that no host is on shift for, and where one host gives
 * way to another. A room without any host on shift says nothing: its hosts stand in the segments alone.
 */
export function hostMarks({ bars }: Pick<Track, 'bars'>, sessions: readonly Session[]): TrackMark[] {
  const shifts = bars.flatMap((bar) =>
    bar.table === 'shifts' && onCamera.has(bar.record.position) ? [bar] : [],
  )
  if (shifts.length === 0) return []
  const cover = mergeSpans(shifts)
  const onAir = mergeSpans(sessions.map(spanOf))
  const open = onAir.flatMap((span) =>
    uncoveredBy(
      span,
      cover.filter(({ start, end }) => start < span.end && end > span.start),
    ),
  )
  const ends = new Set<Minute>(shifts.map(({ end }) => end))
  const starts = [...new Set<Minute>(shifts.map(({ start }) => start))]
  return [
    ...open.map((span) => ({ kind: 'no-host' as const, ...span })),
    ...starts
      .filter((minute) => ends.has(minute))
      .map((minute) => ({ kind: 'handover' as const, start: minute, end: minute })),
  ]
}
