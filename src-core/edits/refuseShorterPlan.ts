import { type Plan, rowsOf } from '#core/plan/Plan.ts'
import { refuse } from '#core/plan/Result.ts'
import type { Interval } from '#core/plan/records/fields.ts'
import { rowName } from '#core/plan/rowName.ts'
import { type AnyRow, pageKeyOf } from '#core/plan/tables.ts'
import { onPlanDays } from './onPlanDays.ts'
import { minutesOutside, type Refused } from './refusals.ts'

/**
 * Refuses to give a plan fewer days than what is planned needs, and says how much would stand outside and what comes
 * first of it. What stands outside today may stay so: only what this would put farther out counts.
 * @param plan with the new days already in it
 */
export function refuseShorterPlan(
  plan: Plan,
  days: { readonly before: number; readonly now: number },
): Refused | undefined {
  if (days.now >= days.before) return undefined
  const left = onPlanDays.flatMap((table) => {
    const rows = (rowsOf(plan, table) as (AnyRow & Interval)[]).filter(
      (row) => minutesOutside(row, days.now) > minutesOutside(row, days.before),
    )
    return rows.length > 0 ? [{ table, rows }] : []
  })
  const [first] = left
    .flatMap(({ table, rows }) => rows.map((row) => ({ table, row })))
    .sort((a, b) => a.row.start - b.row.start)
  if (!first) return undefined
  const { table, row } = first
  return refuse({
    code: 'planned-outside',
    days: days.now,
    outside: left.map(({ table: of, rows }) => ({ table: of, rows: rows.length })),
    name: rowName(plan, table, pageKeyOf(table, row as never), row.id, 'zh'),
    start: row.start,
  })
}
