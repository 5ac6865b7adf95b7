import { dayOf, formatClock } from './clock.ts'
import type { Lang } from './Lang.ts'
import type { Minute } from './units.ts'

/** A minute as people count days: `第 1 天 20:00`, `day 1 20:00`. */
export function formatPlace(minute: Minute, lang: Lang): string {
  const day = dayOf(minute) + 1
  if (day < 1)
    return lang === 'zh' ? `第 1 天之前的 ${formatClock(minute)}` : `${formatClock(minute)} before day 1`
  return lang === 'zh' ? `第 ${day} 天 ${formatClock(minute)}` : `day ${day} ${formatClock(minute)}`
}
