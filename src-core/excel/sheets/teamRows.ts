import type { Lang } from '#core/plan/Lang.ts'
import { type Plan, rowsOf } from '#core/plan/Plan.ts'
import type { SkippedRow } from '../ImportProposal.ts'
import type { Cell, SheetRow } from '../Workbook.ts'
import { isEmptyCell } from './cells.ts'
import type { TeamTable } from './findTeamTables.ts'
import { contextOf } from './planContext.ts'
import type { AnyTeamColumn } from './TeamSheet.ts'
import { totalId } from './teamMarks.ts'

/** A row of a table in the sheet that is to be read. */
export interface TeamRow {
  /** From 0. */
  readonly index: number
  /** As the hidden column has it; '' for a row that the team added. */
  readonly id: string
  readonly cells: SheetRow
}

export interface TeamRows {
  readonly rows: readonly TeamRow[]
  readonly skipped: readonly SkippedRow[]
}

const totalWords = /^(合计|总计|小计|total|sum)$/i

/** Whether a row that is nothing but its id stands for a row of the plan that has nothing in it. */
export type MayBeBlank = (table: TeamTable, id: string) => boolean

/** The rows of a table below its header: those to read, and those that are no rows of the plan. Blank rows are neither. */
export function teamRowsOf(table: TeamTable, file: string, mayBeBlank: MayBeBlank): TeamRows {
  const rows: TeamRow[] = []
  const skipped: SkippedRow[] = []
  for (const [index, cells] of table.sheet.rows.entries()) {
    if (index <= table.headerRow || cells.every(isEmptyCell)) continue
    const row = { index, id: idOf(cells[table.idColumn]), cells }
    const reason = reasonToSkip(table, row, mayBeBlank)
    if (reason) skipped.push(skippedRow(file, table.sheet.name, row, reason))
    else rows.push(row)
  }
  return { rows, skipped }
}

function idOf(cell: Cell | undefined): string {
  return cell && (cell.kind === 'text' || cell.kind === 'number') ? String(cell.value).trim() : ''
}

function reasonToSkip(
  table: TeamTable,
  { id, cells }: TeamRow,
  mayBeBlank: MayBeBlank,
): SkippedRow['reason'] | null {
  if (id === totalId) return 'totals-row'
  if (id === '' && cells.some((cell) => cell?.kind === 'text' && totalWords.test(cell.value.trim())))
    return 'totals-row'
  const isSaid = table.columns.some((column, index) => column?.read && !isEmptyCell(cells[index]))
  // Cleared but not deleted: the id is hidden, so nobody saw it stay.
  return isSaid || (id !== '' && mayBeBlank(table, id)) ? null : 'note-row'
}

/** In a new plan any row may be; in the plan at hand those that are blank there already. */
export function mayBeBlankIn(plan: Plan | null, lang: Lang): MayBeBlank {
  if (!plan) return () => true
  const context = contextOf(plan, lang)
  return ({ declared }, id) => {
    const row = rowsOf(plan, declared.table).find((own) => own.id === id)
    const shown = declared.columns.filter((column) => column.read)
    return row !== undefined && shown.every((column) => isEmptyCell(column.write(row, context)))
  }
}

export function skippedRow(
  file: string,
  sheet: string,
  { index, cells }: Pick<TeamRow, 'index' | 'cells'>,
  reason: SkippedRow['reason'],
): SkippedRow {
  return { file, sheet, row: index + 1, reason, cells: Array.from(cells, (cell) => cell?.raw ?? '') }
}

/** The cell of a row in a column of the table, and where it is. */
export function cellIn(
  { columns }: TeamTable,
  row: TeamRow,
  key: string,
): { readonly cell: Cell | undefined; readonly column: number } | undefined {
  const column = columns.findIndex((found: AnyTeamColumn | undefined) => found?.key === key)
  return column < 0 ? undefined : { cell: row.cells[column], column }
}
