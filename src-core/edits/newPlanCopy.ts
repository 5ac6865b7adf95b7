import { type Plan, planFromRows, rowsOf } from '#core/plan/Plan.ts'
import { type AnyRow, tableNames } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'

/**
 * A plan with the same content as another, as a plan of its own: under a new id, with another title. Rows keep their
 * ids, which need to differ within a plan alone: so what refers to what stays as it is, accepted findings stay accepted,
 * and the two can be compared row by row.
 */
export function newPlanCopy(plan: Plan, id: Id, title: string): Plan {
  const copies = tableNames.map((table) => [
    table,
    rowsOf(plan, table).map((row) => copied(row, plan.id, id)),
  ])
  const { plans = [], ...others } = Object.fromEntries(copies) as Parameters<typeof planFromRows>[1]
  return planFromRows(id, { ...others, plans: plans.map((row) => ({ ...row, title })) })
}

function copied(row: AnyRow, from: Id, to: Id): AnyRow {
  const own = row.id === from ? { ...row, id: to, planId: to } : { ...row, planId: to }
  // What was accepted of the plan's own row names it by its id.
  return 'finding' in own ? { ...own, finding: own.finding.replaceAll(`plans/${from}`, `plans/${to}`) } : own
}
