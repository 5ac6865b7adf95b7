import { maxPlanDays } from '#core/edits/newPlan.ts'
import { dayOf, minuteOfDate } from '#core/plan/clock.ts'
import { type IsoDate, type Minute, minutesPerDay, overrunMinutes } from '#core/plan/units.ts'
import type { ImportOptions } from '../ImportProposal.ts'
import { resolveDate } from './resolveDate.ts'
import type { ShowSheet } from './ShowSheet.ts'

/** Where the shows of a workbook lie on a plan's days. */
export interface PlacedShows {
  readonly startDate: IsoDate
  /** At least one, and as many as hold every show. */
  readonly days: number
  /** Minute of the plan at which the day of each show begins. */
  readonly originOf: ReadonlyMap<ShowSheet, Minute>
}

/** The days of the plan that shows go into; null for a new one. */
export type PlanDays = { readonly startDate: IsoDate; readonly days: number } | null

/**
 * Puts the shows of a workbook on days. A new plan begins on the day that the planner named, else with the first show,
 * else today. A show without a day goes to the first day; one of a day that the plan cannot have too, with a finding.
 */
export function placeShows(
  shows: readonly ShowSheet[],
  plan: PlanDays,
  options: ImportOptions,
  /** A day that the workbook names elsewhere, for a new plan. */
  otherDate: IsoDate | null,
): PlacedShows {
  const reference = plan?.startDate ?? options.startDate ?? options.today
  const dates = new Map(shows.map((show) => [show, dateOfShow(show, reference)]))
  const known = [...dates.values()].filter((date) => date !== null).sort()
  const startDate = plan?.startDate ?? options.startDate ?? known[0] ?? otherDate ?? options.today
  const isDayKnown = plan ? plan.days === 1 : options.startDate !== null
  const originOf = new Map<ShowSheet, Minute>()
  let days = plan?.days ?? 1
  for (const show of shows) {
    const origin = originOnPlan(show, dates.get(show) ?? null, startDate, isDayKnown)
    originOf.set(show, origin)
    days = Math.max(days, daysFor(show, origin))
  }
  return { startDate, days, originOf }
}

function dateOfShow(show: ShowSheet, reference: IsoDate): IsoDate | null {
  const date = show.day && resolveDate(show.day, reference)
  if (show.day && date === null) sayDate(show, 'out-of-range')
  return date
}

function originOnPlan(
  show: ShowSheet,
  date: IsoDate | null,
  startDate: IsoDate,
  isDayKnown: boolean,
): Minute {
  if (date === null) {
    if (!isDayKnown && show.day === null) sayDate(show, 'date-missing')
    return 0
  }
  const origin = minuteOfDate(startDate, date)
  const first = origin + (show.placed[0]?.start ?? 0)
  if (first >= 0 && daysFor(show, origin) <= maxPlanDays) return origin
  sayDate(show, 'out-of-range')
  return 0
}

function sayDate({ reader, title }: ShowSheet, code: 'out-of-range' | 'date-missing'): void {
  const expected = code === 'date-missing' ? 'date-in-title' : 'date'
  const { log, table } = reader
  log.find(table.sheet.name, title.date?.address ?? '', title.date?.raw ?? '', code, expected)
}

/** A session may run past the last midnight of the plan, up to noon. */
function daysFor({ placed }: ShowSheet, origin: Minute): number {
  const start = origin + (placed[0]?.start ?? 0)
  const end = origin + placed.reduce((last, row) => Math.max(last, row.end), 0)
  return Math.max(1, dayOf(start) + 1, Math.ceil((end - overrunMinutes) / minutesPerDay))
}
