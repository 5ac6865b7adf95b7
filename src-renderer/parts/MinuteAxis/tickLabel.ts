import { dayOf, formatClock, formatClockFrom } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { type Minute, minutesPerDay } from '#core/plan/units.ts'

/** Until when the shows of the evening before still run, by day: their team counts on past midnight. */
export type Nights = ReadonlyMap<number, Minute>

/** Nights of any rows with a start and a duration, such as sessions. */
export function nightsOf(rows: readonly { readonly start: Minute; readonly duration: Minute }[]): Nights {
  const nights = new Map<number, Minute>()
  for (const { start, duration } of rows) {
    const day = dayOf(start) + 1
    const end = start + duration
    if (end > day * minutesPerDay) nights.set(day, Math.max(end, nights.get(day) ?? end))
  }
  return nights
}

/** The clock of a tick, as the team on air then says it: `20:05`, and `次日 00:30` while last night's show runs on. */
export function tickLabel(minute: Minute, nights: Nights, lang: Lang): string {
  const day = dayOf(minute)
  const nightEnd = nights.get(day)
  return nightEnd !== undefined && minute <= nightEnd
    ? formatClockFrom(day - 1, minute, lang)
    : formatClock(minute)
}
