import { findRow, type Plan, planRow } from '#core/plan/Plan.ts'
import { type PlanDiff, touchedPages } from '#core/plan/PlanDiff.ts'
import type { PlanDraft } from '#core/plan/PlanDraft.ts'
import { refuse } from '#core/plan/Result.ts'
import type { Interval } from '#core/plan/records/fields.ts'
import type { AnyRow, TableName } from '#core/plan/tables.ts'
import { isOnPlanDays } from './onPlanDays.ts'
import { minutesOutside, type Refused, refuseDuration } from './refusals.ts'
import { refuseShorterPlan } from './refuseShorterPlan.ts'

/**
 * Refuses a diff that would put a row outside of the plan's days, or make it last longer than any plan. A row that
 * stood outside already (imports lay runs out without asking) may come nearer, or nobody could mend it step by step.
 */
export function refuseTimes(plan: Plan, draft: PlanDraft, diff: PlanDiff): Refused | undefined {
  const days = { before: planRow(plan).days, now: daysNow(plan, draft) }
  const moved = rowsLeavingPages(diff)
  for (const { table, page, diff: touched } of touchedPages(diff)) {
    for (const id of [...touched.added.map((row) => row.id), ...Object.keys(touched.changed)]) {
      const row = draft.find(table, page, id)
      const before = findRow(plan, table, page, id) ?? moved.get(`${table}/${id}`)
      const refused = row && refuseSpan(table, row, before, days)
      if (refused) return refused
    }
  }
  // The one edit that reaches rows it does not change: what stands on a day taken away would be nowhere.
  return days.now < days.before ? refuseShorterPlan(draft.plan(), days) : undefined
}

/** A row that moves to another page is there as a row removed and one added. */
function rowsLeavingPages(diff: PlanDiff): ReadonlyMap<string, AnyRow> {
  const rows = touchedPages(diff).flatMap(({ table, diff: { removed } }) =>
    removed.map((row) => [`${table}/${row.id}`, row] as const),
  )
  return new Map(rows)
}

interface Days {
  readonly before: number
  readonly now: number
}

const daysNow = (plan: Plan, draft: PlanDraft): number =>
  (draft.find('plans', '', plan.id) ?? planRow(plan)).days

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
