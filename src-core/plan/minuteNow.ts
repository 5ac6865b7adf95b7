import { minuteOfDate } from './clock.ts'
import type { PlanRecord } from './records/calendar.ts'
import type { Minute } from './units.ts'

/**
 * The minute of a plan at a moment, by the civil clock of the plan's time zone (UTC where the zone is not known here).
 * @param time milliseconds since 1970, as the machine's clock has them
 */
export function minuteNow({ startDate, timeZone }: PlanRecord, time: number): Minute {
  const parts = new Map(
    formatFor(timeZone)
      .formatToParts(time)
      .map(({ type, value }) => [type, value]),
  )
  const date = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
  return minuteOfDate(startDate, date) + Number(parts.get('hour')) * 60 + Number(parts.get('minute'))
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }
  const isKnown = Intl.supportedValuesOf('timeZone').includes(timeZone)
  return new Intl.DateTimeFormat('en-CA', { ...options, timeZone: isKnown ? timeZone : 'UTC' })
}
