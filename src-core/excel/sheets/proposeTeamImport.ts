import type { Plan } from '#core/plan/Plan.ts'
import { done, type Result, refuse } from '#core/plan/Result.ts'
import type { ImportOptions, ImportProposal } from '../ImportProposal.ts'
import type { Workbook } from '../Workbook.ts'
import { basePlanOf, countingDay } from './basePlanOf.ts'
import { findTeamTables, recognisedTable } from './findTeamTables.ts'
import { importTeamTables, inReadingOrder, type TableToRead } from './importTeamTables.ts'
import { formatVersion } from './teamMarks.ts'
import { teamMarksOf } from './teamMarksOf.ts'
import { mayBeBlankIn, teamRowsOf } from './teamRows.ts'
import { unusedSheet } from './unusedParts.ts'

export { isTeamWorkbook } from './teamMarksOf.ts'

/**
 * Works out what an edited team workbook changes. Rows meet the plan's rows by their hidden ids; a cell that says what
 * the plan would write there is no edit, so an untouched export changes nothing and an edited one exactly its edits,
 * with what follows from them (a longer segment moves the linked ones after it). Rows without an id, or with one that
 * the plan does not have, are added. Rows that the sheet no longer has stay.
 * Refuses a workbook of a newer Bigday, and one without any table of ours.
 * @param plan the open plan; null for a new one
 */
export function proposeTeamImport(
  plan: Plan | null,
  workbook: Workbook,
  options: ImportOptions,
): Result<ImportProposal> {
  const marks = teamMarksOf(workbook)
  const { file } = workbook
  if (marks.version > formatVersion)
    return refuse({ code: 'file-not-workbook', file, reason: 'newer-version' })
  const { tables, others } = findTeamTables(workbook, options.corrections)
  if (tables.length === 0) return refuse({ code: 'nothing-to-import', file })
  const mayBeBlank = mayBeBlankIn(plan, marks.lang)
  const parts = inReadingOrder(tables).map((table) => ({
    table,
    found: teamRowsOf(table, file, mayBeBlank),
  }))
  const start = plan ? { plan, findings: [] } : basePlanOf(marks, ownRowOf(parts), options, file)
  const base = start.plan
  const isNewPlan = plan === null
  const startDate = countingDay(marks, base, isNewPlan || marks.planId === base.id)
  const { makeId } = options
  const read = importTeamTables({ base, isNewPlan, workbook, marks, startDate, makeId }, parts)
  const unused = others.map((other) => unusedSheet(other, file))
  const skippedRows = [...read.skipped, ...unused.flatMap(({ skipped }) => skipped)]
  const rowsRead = parts.map(({ found }) => found.rows.length + found.skipped.length)
  const count = [...rowsRead, ...unused.map(({ skipped }) => skipped.length)].reduce((sum, n) => sum + n, 0)
  return done({
    base,
    diff: read.draft.diff(),
    plan: read.draft.plan(),
    tables: [
      ...parts.map(({ table }, index) => recognisedTable(table, rowsRead[index] ?? 0)),
      ...unused.map(({ table }) => table),
    ],
    report: {
      rows: { read: count, imported: count - skippedRows.length, skipped: skippedRows.length },
      skippedRows,
      findings: [...start.findings, ...read.findings, ...unused.flatMap(({ findings }) => findings)],
    },
  })
}

function ownRowOf(parts: readonly TableToRead[]) {
  const part = parts.find(({ table }) => table.declared.table === 'plans')
  const row = part?.found.rows[0]
  return part && row ? { table: part.table, row } : undefined
}
