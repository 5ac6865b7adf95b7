import { maxPlanDays, type NewPlanOptions, type NewRoom } from '#core/edits/newPlan.ts'
import { readMoney } from '#core/excel/values/money.ts'
import { textCell } from '#core/excel/values/textCell.ts'
import type { Fen, IsoDate } from '#core/plan/units.ts'
import type { Promo } from '#core/promo/promoTemplates.ts'
import { typedDate } from '#renderer/frame/typedDate.ts'
import { suggestedSpan } from './suggestedSpan.ts'

/** What a planner has typed for a new plan; null where they left it to the promo. */
export interface NewPlanForm {
  readonly promo: Promo
  readonly title: string
  readonly date: string | null
  readonly days: string | null
  readonly rooms: readonly FormRoom[]
  readonly gmvTarget: string
  readonly budget: string
}

export interface FormRoom extends NewRoom {
  /** Tells rooms of the form apart while their names are typed. */
  readonly key: number
}

/** What the form says, field by field; null where it cannot be understood. */
export interface ReadForm {
  /** What the date field shows: typed, or the promo's. */
  readonly dateText: string
  readonly startDate: IsoDate | null
  readonly daysText: string
  readonly days: number | null
  /** `missing` where nothing was typed, which is fine. */
  readonly gmvTarget: Fen | 'missing' | null
  readonly budget: Fen | 'missing' | null
  /** Keys of rooms whose name another room has. */
  readonly sameNames: ReadonlySet<number>
  /** What the plan would be made with as far as the form is clear; null without a date or a length. */
  readonly outline: PlanOutlineOptions | null
  /** Whether nothing has to be mended. */
  readonly isClear: boolean
}

export type PlanOutlineOptions = Omit<NewPlanOptions, 'makeId' | 'lang'>

/** Reads the form. Dates without a year are the next such day; money may be typed `120万`. */
export function readNewPlanForm(form: NewPlanForm, today: IsoDate): ReadForm {
  const { promo, title, rooms } = form
  const suggested = suggestedSpan(promo, today)
  const dateText = form.date ?? suggested.startDate
  const startDate = typedDate(dateText, today)
  const daysText = form.days ?? String(suggested.days)
  const days = readDays(daysText)
  const [gmvTarget, budget] = [typedMoney(form.gmvTarget), typedMoney(form.budget)]
  const sameNames = roomsNamedAlike(rooms)
  const money = (read: Fen | 'missing' | null): Fen | null => (read === 'missing' ? null : read)
  const outline =
    startDate === null || days === null
      ? null
      : {
          ...{ promo, title, startDate, days },
          rooms: rooms.map(({ name, fact }) => ({ name, fact })),
          gmvTargetFen: money(gmvTarget),
          budgetFen: money(budget),
        }
  const isClear = outline !== null && gmvTarget !== null && budget !== null && sameNames.size === 0
  return { dateText, startDate, daysText, days, gmvTarget, budget, sameNames, outline, isClear }
}

function readDays(text: string): number | null {
  const days = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : Number.NaN
  return days >= 1 && days <= maxPlanDays ? days : null
}

/** Money as people type it, `1.2万` and `¥300,000` too; a price with a mechanism is none here. */
export function typedMoney(text: string): Fen | 'missing' | null {
  if (text.trim() === '') return 'missing'
  const read = readMoney(textCell(text))
  return read.kind === 'value' && read.value.mechanism === '' ? read.value.fen : null
}

/** Every room but the first of a name; rooms without one are numbered, so they never share it. */
function roomsNamedAlike(rooms: readonly FormRoom[]): ReadonlySet<number> {
  const seen = new Set<string>()
  const alike = rooms.filter(({ name }) => {
    const plain = name.trim()
    const isTaken = plain !== '' && seen.has(plain)
    seen.add(plain)
    return isTaken
  })
  return new Set(alike.map(({ key }) => key))
}
