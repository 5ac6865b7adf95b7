import { blankRow } from '#core/plan/blankRow.ts'
import { isCalendarDate } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { promoNames } from '#core/plan/names.ts'
import { type Plan, planFromRows } from '#core/plan/Plan.ts'
import { done, type Result, refuse } from '#core/plan/Result.ts'
import { type Id, type IsoDate, type MakeId, minutesPerDay } from '#core/plan/units.ts'
import { phasesOf } from '#core/promo/phasesOf.ts'
import type { Promo } from '#core/promo/promoTemplates.ts'

/** The longest plan that can be made, in days. */
export const maxPlanDays = 366

export interface NewPlanOptions {
  readonly promo: Promo
  readonly startDate: IsoDate
  /** 1 to `maxPlanDays`. */
  readonly days: number
  /** '' takes the promo's name and year. */
  readonly title: string
  readonly makeId: MakeId
  /** Language of the names that the plan begins with; the field's own terms are Chinese. */
  readonly lang?: Lang
}

/** A new plan: its row, the promo's phases over its days, and one room. Refuses a date or a length that cannot be. */
export function newPlan({
  promo,
  startDate,
  days,
  title,
  makeId,
  lang = 'zh',
}: NewPlanOptions): Result<Plan> {
  if (!isCalendarDate(startDate)) return refuse({ code: 'not-a-date', value: startDate })
  if (!Number.isSafeInteger(days) || days < 1 || days > maxPlanDays)
    return refuse({ code: 'bad-plan-length', days, maxDays: maxPlanDays })
  const planId = makeId()
  const named = title.trim() || `${promoNames[promo][lang]} ${startDate.slice(0, 4)}`
  const plan = blankRow('plans', { id: planId, planId, promo, title: named, startDate, days })
  const roomName = lang === 'zh' ? '直播间 1' : 'Room 1'
  const room = blankRow('rooms', { id: makeId(), planId, name: roomName })
  const phases = phaseRows(planId, { promo, startDate, days, makeId, lang })
  return done(planFromRows(planId, { plans: [plan], phases, rooms: [room] }))
}

function phaseRows(
  planId: Id,
  { promo, startDate, days, makeId, lang }: Omit<Required<NewPlanOptions>, 'title'>,
) {
  return phasesOf(promo, startDate, days).map((span) =>
    blankRow('phases', {
      id: makeId(),
      planId,
      name: span.template.name[lang],
      colour: span.template.colour,
      start: span.firstDay * minutesPerDay,
      duration: span.days * minutesPerDay,
    }),
  )
}
