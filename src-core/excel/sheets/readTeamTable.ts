import { refuseDuration, refuseOutsidePlan } from '#core/edits/refusals.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import { type Row, recordSchemas, type TableName } from '#core/plan/tables.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import type { Finding } from '../Finding.ts'
import type { SkippedRow } from '../ImportProposal.ts'
import { newRow } from './applyRows.ts'
import { endFields } from './endOfRow.ts'
import type { TeamTable } from './findTeamTables.ts'
import {
  type AnyFields,
  findingAt,
  type ReadingContexts,
  type RowEdit,
  readRowFields,
} from './readRowFields.ts'
import type { AnyTeamColumn, AnyTeamSheet } from './TeamSheet.ts'
import { cellIn, skippedRow, type TeamRow } from './teamRows.ts'

/** How rows of the sheet meet rows of the plan. */
export interface RowMatching {
  readonly file: string
  readonly planId: Id
  /** The plan's row with an id of this table. */
  readonly ownRow: (id: Id) => Row<TableName> | undefined
  readonly makeId: () => Id
}

export interface TableRead {
  readonly edits: readonly RowEdit[]
  readonly findings: readonly Finding[]
  readonly skipped: readonly SkippedRow[]
}

/** The columns to read first, and those that name rows of the table itself, which are known only after that. */
export function columnsInReadingOrder({ table, columns }: AnyTeamSheet): {
  readonly first: readonly AnyTeamColumn[]
  readonly ownTable: readonly AnyTeamColumn[]
} {
  // A bare clock of a segment needs its session, so references come before plain fields.
  const others = columns.filter(({ refersTo }) => refersTo !== null && refersTo !== table)
  const plain = columns.filter(({ refersTo }) => refersTo === null)
  return { first: [...others, ...plain], ownTable: columns.filter(({ refersTo }) => refersTo === table) }
}

/** Reads the rows of a table into edits of the plan; rows that cannot become one are listed as skipped. */
export function readTeamTable(
  table: TeamTable,
  rows: readonly TeamRow[],
  matching: RowMatching,
  contexts: ReadingContexts,
): TableRead {
  const { first } = columnsInReadingOrder(table.declared)
  const edits: RowEdit[] = []
  const findings: Finding[] = []
  const skipped: SkippedRow[] = []
  const met = new Set<Id>()
  for (const row of rows) {
    const edit = matchRow(table, row, matching, met)
    const read = readRowFields(table, edit, first, contexts, matching.file)
    const ended = endFields(table, { ...edit, fields: read.fields }, contexts, matching.file)
    const bounded = keepInPlan(table, { ...edit, fields: ended.fields }, contexts.read.plan, matching.file)
    findings.push(...read.findings, ...ended.findings, ...bounded.findings)
    const done = { ...edit, fields: withSessionOfRowAbove(table, edit, bounded.fields, edits.at(-1)) }
    const reason = done.before ? null : reasonToSkip(table, done, matching.planId)
    if (reason) skipped.push(skippedRow(matching.file, table.sheet.name, row, reason))
    else edits.push(done)
  }
  return { edits, findings, skipped }
}

/** A copied row brings its hidden id along: the first bearer is the row, the others are new. */
function matchRow(table: TeamTable, row: TeamRow, matching: RowMatching, met: Set<Id>): RowEdit {
  const isRepeated = row.id !== '' && met.has(row.id)
  met.add(row.id)
  const before = row.id === '' || isRepeated ? undefined : matching.ownRow(row.id)
  const canKeepId =
    !before && !isRepeated && recordSchemas[table.declared.table].shape.id.safeParse(row.id).success
  const id = before?.id ?? (canKeepId ? row.id : matching.makeId())
  return { row, id, before, isExported: canKeepId, fields: {} }
}

/** A start or length that leaves the plan's days is not taken. */
function keepInPlan(
  table: TeamTable,
  edit: RowEdit,
  plan: Plan,
  file: string,
): { readonly fields: AnyFields; readonly findings: readonly Finding[] } {
  const { table: name } = table.declared
  const { start, duration } = edit.fields as Partial<Session>
  const isTimed = name === 'sessions' || name === 'segments'
  if (!isTimed || (start === undefined && duration === undefined))
    return { fields: edit.fields, findings: [] }
  const now = { ...edit.before, ...edit.fields } as { readonly start?: Minute; readonly duration?: Minute }
  const refused =
    now.start === undefined
      ? refuseDuration(now.duration ?? 1)
      : refuseOutsidePlan(plan, now.start, now.duration ?? 1)
  if (!refused) return { fields: edit.fields, findings: [] }
  const { start: _start, duration: _duration, ...fields } = edit.fields as Partial<Session>
  const key = start === undefined ? 'duration' : 'start'
  const index = cellIn(table, edit.row, key)?.column ?? table.idColumn
  const finding = findingAt(
    { file, table, edit, index },
    'out-of-range',
    start === undefined ? 'duration' : 'clock',
  )
  return { fields, findings: [finding] }
}

/** A row that the team squeezed in without a session belongs to the one above it. */
function withSessionOfRowAbove(
  table: TeamTable,
  edit: RowEdit,
  fields: AnyFields,
  above: RowEdit | undefined,
): AnyFields {
  if (edit.before || 'sessionId' in fields || !above) return fields
  if (table.declared.table !== 'segments' && table.declared.table !== 'lineup') return fields
  if (cellIn(table, edit.row, 'sessionId')?.cell !== undefined) return fields
  const { sessionId } = { ...above.before, ...above.fields } as { readonly sessionId?: Id }
  return sessionId === undefined ? fields : ({ ...fields, sessionId } as AnyFields)
}

const reasons: { readonly [field: string]: SkippedRow['reason'] } = {
  sessionId: 'no-session',
  start: 'time-unreadable',
  duration: 'time-unreadable',
  publishAt: 'time-unreadable',
}

/** Why a row cannot be added; null where it can. */
function reasonToSkip(
  { declared: { table } }: TeamTable,
  { id, fields, isExported }: RowEdit,
  planId: Id,
): SkippedRow['reason'] | null {
  const timed = table === 'segments' ? { start: 0, duration: 1, ...fields } : fields
  const parsed = recordSchemas[table].safeParse(newRow(table, id, planId, timed))
  if (!parsed.success) return reasons[String(parsed.error.issues[0]?.path[0])] ?? 'name-missing'
  const { name } = fields as { readonly name?: string }
  const isNamed = !('name' in recordSchemas[table].shape) || isExported || (name ?? '').trim() !== ''
  return isNamed ? null : 'name-missing'
}
