import { dayOf, formatClockFrom } from './clock.ts'
import type { Lang } from './Lang.ts'
import type { Minute } from './units.ts'

/**
 * A stretch as the team of a session says it: `18:10–18:15`, past the session's own midnight `次日 00:30–00:35`, and
 * `23:55–次日 00:05` across it.
 */
export function formatSpan(sessionStart: Minute, start: Minute, end: Minute, lang: Lang): string {
  const day = dayOf(sessionStart)
  const isOneDay = dayOf(end) === dayOf(start)
  return `${formatClockFrom(day, start, lang)}–${formatClockFrom(isOneDay ? dayOf(end) : day, end, lang)}`
}
