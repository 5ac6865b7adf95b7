import { findRow, type Plan, planRow, rowsOf } from '#core/plan/Plan.ts'
import { type PlanDiff, touchedPages } from '#core/plan/PlanDiff.ts'
import type { PlanDraft } from '#core/plan/PlanDraft.ts'
import { refuse } from '#core/plan/Result.ts'
import type { PlanRecord } from '#core/plan/records/calendar.ts'
import type { Interval } from '#core/plan/records/fields.ts'
import type { Host } from '#core/plan/records/people.ts'
import type { AnyRow, TableName } from '#core/plan/tables.ts'
import { type Minute, minutesPerDay } from '#core/plan/units.ts'
import { minutesOutside, type Refused, refuseDuration } from './refusals.ts'

/** Tables whose rows take place on the plan's own days. */
const onPlanDays = [
  'phases',
  'sessions',
  'segments',
  'shifts',
  'spend',
  'bookings',
  'placements',
  'service',
] as const satisfies readonly TableName[]

/** Moments that may lie off the plan's days (deadlines, last year's figures), in minutes of so many each. */
const moments: { readonly [T in TableName]?: { readonly [field: string]: Minute } } = {
  placements: { applyBy: 1 },
  content: { publishAt: 1 },
  tasks: { dueAt: 1, offsetDays: minutesPerDay },
  actuals: { start: 1 },
}

// Ten years either way. Farther is a slip of typing, and far enough out no calendar can show it.
const farthest: Minute = 3660 * minutesPerDay

/**
 * Refuses a diff that would put a row outside of the plan's days, or make it last longer than any plan. A row that
 * stood outside already (imports lay runs out without asking) may come nearer, or nobody could mend it step by step.
 */
export function refuseTimes(plan: Plan, draft: PlanDraft, diff: PlanDiff): Refused | undefined {
  const days = { before: planRow(plan).days, now: daysNow(plan, draft) }
  for (const { table, page, diff: touched } of touchedPages(diff)) {
    for (const id of [...touched.added.map((row) => row.id), ...Object.keys(touched.changed)]) {
      const row = draft.find(table, page, id)
      const before = findRow(plan, table, page, id)
      const refused = row && (refuseSpan(table, row, before, days) ?? refuseOther(table, row, before))
      if (refused) return refused
    }
  }
  return days.now < days.before ? refuseFewerDays(draft.plan(), days) : undefined
}

interface Days {
  readonly before: number
  readonly now: number
}

const daysNow = (plan: Plan, draft: PlanDraft): number =>
  (draft.find('plans', '', plan.id) ?? planRow(plan)).days

const isOnPlanDays = (table: TableName): boolean => onPlanDays.some((other) => other === table)

function refuseSpan(
  table: TableName,
  row: AnyRow,
  before: AnyRow | undefined,
  days: Days,
): Refused | undefined {
  if (!('start' in row) || !('duration' in row)) return undefined
  const old = before as Interval | undefined
  if (row.duration !== old?.duration) {
    const refused = refuseDuration(row.duration)
    if (refused) return refused
  }
  if (!isOnPlanDays(table)) return undefined
  const outside = minutesOutside(row, days.now)
  if (outside === 0 || (old && outside <= minutesOutside(old, days.before))) return undefined
  return refuse({ code: 'outside-plan', start: row.start, end: row.start + row.duration, days: days.now })
}

/** What holds minutes besides a start and a duration. */
function refuseOther(table: TableName, row: AnyRow, before: AnyRow | undefined): Refused | undefined {
  for (const [field, unit] of Object.entries(moments[table] ?? {})) {
    const value: unknown = Reflect.get(row, field)
    const isNew = !before || value !== Reflect.get(before, field)
    if (isNew && typeof value === 'number' && Math.abs(value) * unit > farthest)
      return refuse({ code: 'bad-value', table, field, value: String(value) })
  }
  if (table === 'hosts') return refuseAbsences(row as Host)
  if (table !== 'plans') return undefined
  const { defaultSegmentMinutes, minSegmentMinutes } = (row as PlanRecord).settings
  return refuseDuration(defaultSegmentMinutes) ?? refuseDuration(minSegmentMinutes)
}

function refuseAbsences({ unavailable }: Host): Refused | undefined {
  for (const { start, duration } of unavailable) {
    const refused = refuseDuration(duration)
    if (refused) return refused
    if (Math.abs(start) > farthest)
      return refuse({ code: 'bad-value', table: 'hosts', field: 'unavailable', value: String(start) })
  }
  return undefined
}

/** The one edit that reaches rows it does not change: what stands on a day taken away would be nowhere. */
function refuseFewerDays(plan: Plan, days: Days): Refused | undefined {
  for (const table of onPlanDays) {
    for (const row of rowsOf(plan, table)) {
      const refused = refuseSpan(table, row, row, days)
      if (refused) return refused
    }
  }
  return undefined
}
