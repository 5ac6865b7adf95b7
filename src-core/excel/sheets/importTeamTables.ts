import { type Plan, rowsOf } from '#core/plan/Plan.ts'
import { draftOf, type PlanDraft } from '#core/plan/PlanDraft.ts'
import { pageKeyOf, type Row, type TableName, tableNames } from '#core/plan/tables.ts'
import type { Id, IsoDate, MakeId } from '#core/plan/units.ts'
import type { Finding } from '../Finding.ts'
import type { SkippedRow } from '../ImportProposal.ts'
import type { Workbook } from '../Workbook.ts'
import { applyRows } from './applyRows.ts'
import type { TeamTable } from './findTeamTables.ts'
import { labelsOfEither } from './labelsOf.ts'
import { contextOf } from './planContext.ts'
import { type ReadingContexts, type RowEdit, readRowFields } from './readRowFields.ts'
import { columnsInReadingOrder, type RowMatching, readTeamTable } from './readTeamTable.ts'
import { labelledTables } from './TeamSheet.ts'
import type { TeamMarks } from './teamMarksOf.ts'
import { skippedRow, type TeamRow, type TeamRows } from './teamRows.ts'
import { unusedColumns } from './unusedParts.ts'

export interface TableToRead {
  readonly table: TeamTable
  readonly found: TeamRows
}

export interface TeamImport {
  readonly base: Plan
  /** The base was made of the workbook's plan sheet, which is not read again. */
  readonly isNewPlan: boolean
  readonly workbook: Workbook
  readonly marks: TeamMarks
  /** Day that the workbook's minutes count from. */
  readonly startDate: IsoDate
  readonly makeId: MakeId
}

export interface ImportedTables {
  readonly draft: PlanDraft
  readonly findings: readonly Finding[]
  readonly skipped: readonly SkippedRow[]
}

/** Tables that others name come before those, so that a new host can be on the run of show of the same workbook. */
export function inReadingOrder(tables: readonly TeamTable[]): TeamTable[] {
  const order: readonly TableName[] = [...new Set<TableName>(['plans', ...labelledTables, ...tableNames])]
  return [...tables].sort((a, b) => order.indexOf(a.declared.table) - order.indexOf(b.declared.table))
}

/** Reads the tables one after the other into a draft, each with the names of the ones before. */
export function importTeamTables(what: TeamImport, parts: readonly TableToRead[]): ImportedTables {
  const draft = draftOf(what.base)
  const made = new Set<Id>()
  const findings: Finding[] = []
  const skipped: SkippedRow[] = []
  const makeId = (): Id => {
    const id = what.makeId()
    made.add(id)
    return id
  }
  for (const part of parts) {
    const read = importTable(draft, part, what, { makeId, isOld: (id) => !made.has(id) })
    findings.push(...read.findings)
    skipped.push(...part.found.skipped, ...read.skipped)
  }
  return { draft, findings, skipped }
}

interface Ids {
  readonly makeId: MakeId
  readonly isOld: (id: Id) => boolean
}

function importTable(draft: PlanDraft, part: TableToRead, what: TeamImport, ids: Ids) {
  const { table, found } = part
  const { file } = what.workbook
  const name = table.declared.table
  const unused = unusedColumns(table, found.rows, file)
  if (name === 'plans' && what.isNewPlan)
    return { findings: unused, skipped: foreignPlans(table, found.rows.slice(1), file) }
  const isOwn = (row: TeamRow): boolean => name !== 'plans' || row.id === what.base.id
  const matching = matchingOf(what.base, name, file, ids.makeId)
  const read = readTeamTable(table, found.rows.filter(isOwn), matching, contextsNow(draft, what, ids))
  applyRows(draft, name, what.base.id, read.edits)
  const named = nameOwnRows(draft, table, read.edits, file, contextsNow(draft, what, ids))
  const foreign = foreignPlans(
    table,
    found.rows.filter((row) => !isOwn(row)),
    file,
  )
  return { findings: [...unused, ...read.findings, ...named], skipped: [...read.skipped, ...foreign] }
}

/** A plan has one row of its own; that of another plan sets nothing in it. */
function foreignPlans({ sheet }: TeamTable, rows: readonly TeamRow[], file: string): SkippedRow[] {
  return rows.map((row) => skippedRow(file, sheet.name, row, 'sheet-ignored'))
}

function matchingOf(base: Plan, table: TableName, file: string, makeId: MakeId): RowMatching {
  const rows = new Map<Id, Row<TableName>>(rowsOf(base, table).map((row) => [row.id, row]))
  return { file, planId: base.id, ownRow: (id) => rows.get(id), makeId }
}

function contextsNow(draft: PlanDraft, what: TeamImport, { isOld }: Ids): ReadingContexts {
  const { base, marks, startDate, workbook } = what
  const options = { startDate, uses1904Dates: workbook.uses1904Dates }
  const write = contextOf(base, marks.lang, options)
  const now = contextOf(draft.plan(), marks.lang, { ...options, isOld: (_table, id) => isOld(id) })
  return { write, read: { ...now, labels: labelsOfEither(now.labels, write.labels) } }
}

/** Tasks that wait for tasks, targets under targets: read once all rows of the table are there. */
function nameOwnRows(
  draft: PlanDraft,
  table: TeamTable,
  edits: readonly RowEdit[],
  file: string,
  contexts: ReadingContexts,
): Finding[] {
  const { ownTable } = columnsInReadingOrder(table.declared)
  if (ownTable.length === 0) return []
  const name = table.declared.table
  return edits.flatMap((edit) => {
    const read = readRowFields(table, edit, ownTable, contexts, file)
    if (read.fields !== edit.fields) {
      const page = pageKeyOf(name, { ...edit.before, ...edit.fields } as never)
      draft.set(name, page, edit.id, read.fields)
    }
    return read.findings
  })
}
