import { dateOf, dayOf, formatClockFrom } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import type { IsoDate, Minute } from '#core/plan/units.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'

interface Slot {
  readonly start: Minute
  readonly duration: Minute
}

/** When a slot is: `11.11 20:00–20:20`, past midnight `11.11 23:50–次日 00:10`. */
export function slotText(startDate: IsoDate, { start, duration }: Slot, lang: Lang): string {
  const day = dayOf(start)
  const clock = (minute: Minute) => formatClockFrom(day, minute, lang)
  return `${dayName(dateOf(startDate, start), lang, 'short')} ${clock(start)}–${clock(start + duration)}`
}
