import { minuteOfDate } from '#core/plan/clock.ts'
import type { IsoDate, Minute } from '#core/plan/units.ts'

/** The minute of the plan that a moment is, on the clocks of the plan's time zone. */
export function nowMinute(startDate: IsoDate, timeZone: string, now: Date): Minute {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]))
  const date = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
  return minuteOfDate(startDate, date) + Number(parts.get('hour')) * 60 + Number(parts.get('minute'))
}
