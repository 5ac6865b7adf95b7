import type { Finding } from '../Finding.ts'
import type { RecognisedTable, SkippedRow } from '../ImportProposal.ts'
import { cellAddress, type WorkbookSheet } from '../Workbook.ts'
import { isEmptyCell } from './cells.ts'
import type { TeamTable } from './findTeamTables.ts'
import { skippedRow, type TeamRow } from './teamRows.ts'

/** What a workbook holds besides ours is said, row by row, so that nothing is lost in silence. */
export interface UnusedSheet {
  readonly table: RecognisedTable
  readonly skipped: readonly SkippedRow[]
  readonly findings: readonly Finding[]
}

/** A sheet that is not one of ours, or that the planner left out. */
export function unusedSheet(
  { sheet, isIgnored }: { readonly sheet: WorkbookSheet; readonly isIgnored: boolean },
  file: string,
): UnusedSheet {
  const reason = isIgnored ? 'sheet-ignored' : 'sheet-not-recognised'
  const skipped = [...sheet.rows.entries()]
    .filter(([, cells]) => !cells.every(isEmptyCell))
    .map(([index, cells]) => skippedRow(file, sheet.name, { index, cells }, reason))
  const finding: Finding = {
    file,
    sheet: sheet.name,
    cell: '',
    raw: '',
    expected: 'known-table',
    code: 'sheet-not-recognised',
  }
  return {
    table: { sheet: sheet.name, kind: 'unknown', headerRow: -1, columns: [], rowsRead: skipped.length },
    skipped,
    findings: isIgnored || skipped.length === 0 ? [] : [finding],
  }
}

/** Columns of the team's own that hold something. */
export function unusedColumns(table: TeamTable, rows: readonly TeamRow[], file: string): Finding[] {
  const { sheet, headerRow, columns, idColumn } = table
  return [...columns.entries()].flatMap(([index, column]): Finding[] => {
    if (column || index === idColumn || rows.every(({ cells }) => isEmptyCell(cells[index]))) return []
    const raw = sheet.rows[headerRow]?.[index]?.raw ?? ''
    const cell = cellAddress(headerRow, index)
    return [{ file, sheet: sheet.name, cell, raw, expected: 'known-column', code: 'column-not-used' }]
  })
}
