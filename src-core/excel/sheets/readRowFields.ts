import { blankRow } from '#core/plan/blankRow.ts'
import { sameValue } from '#core/plan/sameValue.ts'
import type { Row, TableName } from '#core/plan/tables.ts'
import type { Finding } from '../Finding.ts'
import type { Reading } from '../values/Reading.ts'
import { type Cell, cellAddress } from '../Workbook.ts'
import { isEmptyCell, sameCell } from './cells.ts'
import type { TeamTable } from './findTeamTables.ts'
import type { AnyTeamColumn, SheetContext } from './TeamSheet.ts'
import type { TeamRow } from './teamRows.ts'

export type AnyFields = Partial<Row<TableName>>

/** A row of the sheet on its way into the plan. */
export interface RowEdit {
  readonly row: TeamRow
  readonly id: string
  /** The plan's own row; undefined for one to add. */
  readonly before: Row<TableName> | undefined
  /** Its id came with the sheet, so it was exported once, and its empty cells are empty on purpose. */
  readonly isExported: boolean
  /** What the sheet sets, so far. */
  readonly fields: AnyFields
}

export interface ReadingContexts {
  /** What the plan's own rows are written with, for comparing. */
  readonly write: SheetContext
  /** What cells are read with: knows the rows that the workbook adds and renames. */
  readonly read: SheetContext
}

export interface FieldsRead {
  readonly fields: AnyFields
  readonly findings: readonly Finding[]
}

/**
 * The fields that a row of the sheet sets. For a row of the plan these are only the cells that say something else than
 * the plan's own row would: the rest may be stale, rounded or re-formatted, and is no edit. A changed cell that cannot
 * be read is a finding, and its field stays.
 */
export function readRowFields(
  table: TeamTable,
  edit: RowEdit,
  columns: readonly AnyTeamColumn[],
  contexts: ReadingContexts,
  file: string,
): FieldsRead {
  let fields: AnyFields = edit.fields
  const findings: Finding[] = []
  for (const column of columns) {
    const index = table.columns.indexOf(column)
    if (index < 0) continue
    const cell = edit.row.cells[index]
    const now = rowNow(table, { ...edit, fields })
    const reading = edit.before
      ? readChange(column, cell, edit.before, now, contexts)
      : readNew(column, cell, now, edit, contexts.read)
    if (reading === 'same') continue
    if (reading.kind === 'value') fields = { ...fields, ...reading.value }
    else findings.push(findingOf(column, reading, { file, table, edit, index }))
  }
  return { fields, findings }
}

function rowNow({ declared }: TeamTable, { before, fields }: RowEdit): AnyFields {
  return { ...(before ?? blankRow(declared.table, {} as never)), ...fields } as AnyFields
}

function readChange(
  column: AnyTeamColumn,
  cell: Cell | undefined,
  before: Row<TableName>,
  now: AnyFields,
  { write, read }: ReadingContexts,
): Reading<AnyFields> | 'same' {
  if (!column.read) return 'same'
  const written = column.write(before, write)
  if (sameCell(cell, written)) return 'same'
  const reading = column.read(cell, read, before)
  const own = column.read(written, write, before)
  if (reading.kind === 'value' && own.kind === 'value' && sameValue(reading.value, own.value)) return 'same'
  return reading.kind === 'value' ? column.read(cell, read, now) : reading
}

function readNew(
  column: AnyTeamColumn,
  cell: Cell | undefined,
  now: AnyFields,
  { isExported }: RowEdit,
  context: SheetContext,
): Reading<AnyFields> | 'same' {
  if (!column.read) return 'same'
  if (!isEmptyCell(cell)) return column.read(cell, context, now)
  if (!isExported) return 'same'
  const reading = column.read(cell, context, now)
  return reading.kind === 'value' ? reading : 'same'
}

interface Place {
  readonly file: string
  readonly table: TeamTable
  readonly edit: RowEdit
  readonly index: number
}

function findingOf(column: AnyTeamColumn, reading: Reading<AnyFields>, place: Place): Finding {
  const why = reading.kind === 'unreadable' ? reading : ({ code: 'unreadable', expected: 'text' } as const)
  const isUnknown = column.refersTo !== null && why.expected === 'name' && why.code === 'unreadable'
  return isUnknown && !isEmptyCell(place.edit.row.cells[place.index])
    ? findingAt(place, 'unknown-reference', 'row-in-plan')
    : findingAt(place, why.code, why.expected)
}

export function findingAt(
  { file, table, edit, index }: Place,
  code: Finding['code'],
  expected: Finding['expected'],
): Finding {
  const raw = edit.row.cells[index]?.raw ?? ''
  return { file, sheet: table.sheet.name, cell: cellAddress(edit.row.index, index), raw, expected, code }
}
