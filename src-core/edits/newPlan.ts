import { blankRow } from '#core/plan/blankRow.ts'
import { isCalendarDate } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { promoNames } from '#core/plan/names.ts'
import { type Plan, planFromRows } from '#core/plan/Plan.ts'
import { done, type Result, refuse } from '#core/plan/Result.ts'
import type { Room } from '#core/plan/records/calendar.ts'
import { maxPlanDays } from '#core/plan/records/limits.ts'
import type { Fen, Id, IsoDate, MakeId } from '#core/plan/units.ts'
import { type PlanOutline, phaseRows } from '#core/promo/PlanOutline.ts'
import { phasesOf } from '#core/promo/phasesOf.ts'
import { taskRows } from '#core/promo/prepTasks.ts'
import type { Promo } from '#core/promo/promoTemplates.ts'
import { serviceRows } from '#core/promo/servicePattern.ts'
import { sessionRows } from '#core/promo/sessionRows.ts'
import { targetRows } from '#core/promo/targetTree.ts'
import type { Refused } from './refusals.ts'
import { refuseFen } from './refuseFen.ts'

export { maxPlanDays } from '#core/plan/records/limits.ts'

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
  /** One room of the merchant's own when left out. A room without a name gets its number. */
  readonly rooms?: readonly NewRoom[]
  /** Cap of the plan's spend; null when left out. */
  readonly budgetFen?: Fen | null
  /** Shared out over the sessions, where any are made; null when left out. */
  readonly gmvTargetFen?: Fen | null
  /** Parts of the template to take; what is left out comes, except with a promo of the team's own (`custom`). */
  readonly with?: Partial<NewPlanParts>
}

export type NewRoom = Pick<Room, 'name' | 'fact'>

export interface NewPlanParts {
  readonly sessions: boolean
  readonly service: boolean
  readonly tasks: boolean
  readonly targets: boolean
}

/** Nothing of the template but its phases: `newPlan({ …, with: bareParts })`. */
export const bareParts: NewPlanParts = { sessions: false, service: false, tasks: false, targets: false }
const everyPart: NewPlanParts = { sessions: true, service: true, tasks: true, targets: true }

/**
 * A new plan: its row, the promo's phases over its days, its rooms, and of the promo's template the daily sessions,
 * service shifts, preparation tasks and target tree. Refuses a date, a length or an amount of money that cannot be.
 */
export function newPlan(options: NewPlanOptions): Result<Plan> {
  const refused = refuseOptions(options)
  if (refused) return refused
  const { promo, startDate, days, makeId, lang = 'zh', budgetFen = null, gmvTargetFen = null } = options
  const planId = makeId()
  const title = options.title.trim() || `${promoNames[promo][lang]} ${startDate.slice(0, 4)}`
  const plan = { id: planId, planId, promo, title, startDate, days, budgetFen, gmvTargetFen }
  const spans = phasesOf(promo, startDate, days)
  const rooms = roomRows(planId, options)
  const outline: PlanOutline = { planId, promo, spans, rooms, gmvTargetFen, lang, makeId }
  const parts = { ...(promo === 'custom' ? bareParts : everyPart), ...options.with }
  return done(
    planFromRows(planId, {
      plans: [blankRow('plans', plan)],
      phases: phaseRows(outline),
      rooms,
      sessions: parts.sessions ? sessionRows(outline) : [],
      service: parts.service ? serviceRows(outline) : [],
      tasks: parts.tasks ? taskRows(outline) : [],
      targets: parts.targets ? targetRows(outline) : [],
    }),
  )
}

function refuseOptions({ startDate, days, budgetFen, gmvTargetFen }: NewPlanOptions): Refused | undefined {
  if (!isCalendarDate(startDate)) return refuse({ code: 'not-a-date', value: startDate })
  if (!Number.isSafeInteger(days) || days < 1 || days > maxPlanDays)
    return refuse({ code: 'bad-plan-length', days, maxDays: maxPlanDays })
  return refuseFen(budgetFen ?? 0) ?? refuseFen(gmvTargetFen ?? 0)
}

function roomRows(
  planId: Id,
  { rooms = [{ name: '', fact: 'F' }], makeId, lang = 'zh' }: NewPlanOptions,
): Room[] {
  return rooms.map(({ name, fact }, index) => {
    const numbered = `${lang === 'zh' ? '直播间' : 'Room'} ${index + 1}`
    const platform = { zh: '抖音', en: 'Douyin' }[lang]
    return blankRow('rooms', { id: makeId(), planId, name: name.trim() || numbered, platform, fact })
  })
}
