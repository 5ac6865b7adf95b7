import { apportion } from '#core/plan/apportion.ts'
import { dateOf } from '#core/plan/clock.ts'
import { type IsoDate, minutesPerDay } from '#core/plan/units.ts'
import { type PhaseTemplate, type Promo, promoTemplates } from './promoTemplates.ts'

/** A phase on the days of a plan: `firstDay` from 0. */
export interface PhaseSpan {
  readonly template: PhaseTemplate
  readonly firstDay: number
  readonly days: number
}

/**
 * Lays a promo's phases over a plan, one after the other without a gap: their days add up to the plan's, each has at
 * least one, and a plan of fewer days than phases keeps the most important ones. Where the plan leads up to the promo's
 * own day (6.18, 11.11) the peak ends on that day.
 */
export function phasesOf(promo: Promo, startDate: IsoDate, days: number): PhaseSpan[] {
  const { untilPeak, afterPeak } = promoTemplates[promo]
  const untilDays = daysUntilPeak(promo, startDate, days)
  if (untilDays === undefined) return spansOf([...untilPeak, afterPeak], days)
  const until = spansOf(untilPeak, untilDays)
  if (untilDays === days) return until
  return [...until, { template: afterPeak, firstDay: untilDays, days: days - untilDays }]
}

/** Days up to and with the promo's own day; undefined where it is not in the plan's later half: nothing leads up to it. */
function daysUntilPeak(promo: Promo, startDate: IsoDate, days: number): number | undefined {
  const { peakDay } = promoTemplates[promo]
  if (peakDay === null) return undefined
  for (let day = Math.floor(days / 2); day < days; day++) {
    if (dateOf(startDate, day * minutesPerDay).endsWith(peakDay)) return day + 1
  }
  return undefined
}

function spansOf(phases: readonly PhaseTemplate[], days: number): PhaseSpan[] {
  const kept = [...phases].sort((a, b) => a.rank - b.rank).slice(0, days)
  const templates = phases.filter((template) => kept.includes(template))
  // One day each, the rest by what the promo usually gives beyond that: at the usual length it comes out as usual.
  const extraDays = apportion(
    days - templates.length,
    templates.map((template) => template.days - 1),
  )
  let firstDay = 0
  return templates.map((template, index) => {
    const span = { template, firstDay, days: 1 + (extraDays[index] ?? 0) }
    firstDay += span.days
    return span
  })
}
