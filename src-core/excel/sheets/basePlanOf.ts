import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, planFromRows, planRow } from '#core/plan/Plan.ts'
import type { PlanRecord } from '#core/plan/records/calendar.ts'
import { recordSchemas } from '#core/plan/tables.ts'
import type { Finding } from '../Finding.ts'
import type { ImportOptions } from '../ImportProposal.ts'
import type { TeamTable } from './findTeamTables.ts'
import { contextOf } from './planContext.ts'
import { readRowFields } from './readRowFields.ts'
import type { TeamMarks } from './teamMarksOf.ts'
import type { TeamRow } from './teamRows.ts'

/**
 * A new plan with only its own row, as the workbook's plan sheet says it. It gets an id of its own: the plan that was
 * exported may still be open elsewhere, and the ids of rows are enough to meet again.
 * @param startDate counts the workbook's dates; the new plan itself may begin on `options.startDate`
 */
export function basePlanOf(
  marks: TeamMarks,
  own: { readonly table: TeamTable; readonly row: TeamRow } | undefined,
  options: ImportOptions,
  file: string,
): { readonly plan: Plan; readonly findings: readonly Finding[] } {
  const id = options.makeId()
  const title = marks.title || file.replace(/\.[^.]*$/, '')
  const startDate = marks.startDate ?? options.startDate ?? options.today
  const blank = blankRow('plans', { id, planId: id, title, startDate, days: marks.days ?? 1 })
  const context = contextOf(planFromRows(id, { plans: [blank] }), marks.lang)
  const read = own
    ? readRowFields(
        own.table,
        { row: own.row, id, before: undefined, isExported: true, fields: blank },
        own.table.declared.columns,
        { write: context, read: context },
        file,
      )
    : { fields: blank, findings: [] }
  const row = { ...blank, ...read.fields, ...(options.startDate ? { startDate: options.startDate } : {}) }
  const plan = planFromRows(id, { plans: [recordSchemas.plans.parse(row) as PlanRecord] })
  return { plan, findings: read.findings }
}

/** The day that minutes of the workbook count from. */
export function countingDay(marks: TeamMarks, plan: Plan, isSamePlan: boolean) {
  return (isSamePlan ? marks.startDate : null) ?? planRow(plan).startDate
}
