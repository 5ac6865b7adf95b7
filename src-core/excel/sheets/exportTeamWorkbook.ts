import type { Lang } from '#core/plan/Lang.ts'
import { compareRows, type Plan, pageOf, planRow, rowsOf } from '#core/plan/Plan.ts'
import type { Row, TableName } from '#core/plan/tables.ts'
import { cellAddress } from '../Workbook.ts'
import { type CellToWrite, type SheetToWrite, writeWorkbook } from '../writeWorkbook.ts'
import { teamSheets } from './all.ts'
import { type ChoiceLists, choiceLists } from './choiceLists.ts'
import { type FilledSheet, layOutSheet } from './layOutSheet.ts'
import { contextOf } from './planContext.ts'
import type { FormulaPlace, SheetContext } from './TeamSheet.ts'
import {
  columnLetters,
  firstListColumn,
  formatVersion,
  markNames,
  markOfFormat,
  markSheet,
  sheetName,
} from './teamMarks.ts'

/**
 * The team workbook of a plan as an .xlsx file: every table a sheet in the team's words, with dropdowns, totals and
 * hidden ids, by which `proposeTeamImport` reads an edited copy back as exactly the edit.
 */
export function exportTeamWorkbook(plan: Plan, lang: Lang): Promise<Uint8Array> {
  const context = contextOf(plan, lang)
  const lists = choiceLists(markSheet, firstListColumn)
  const filled = teamSheets.map((sheet): FilledSheet => ({ sheet, rows: rowsInTabOrder(plan, sheet.table) }))
  const sheets = filled.map((one) => layOutSheet(one, context, lists, placesIn(one, filled, context, lists)))
  return writeWorkbook({
    sheets: [...sheets, markSheetOf(plan, lang, lists)],
    activeSheet: filled.findIndex(({ sheet }) => sheet.table === 'segments'),
  })
}

/** Runs and lineups session by session, in the order of the sessions; everything else as time goes. */
function rowsInTabOrder(plan: Plan, table: TableName): Row<TableName>[] {
  if (table !== 'segments' && table !== 'lineup') return rowsOf(plan, table).sort(compareRows)
  return pageOf(plan, 'sessions', '').flatMap((session): Row<TableName>[] => [
    ...pageOf(plan, table, session.id),
  ])
}

/** Where formulas find their cells. Column 0 is the id. */
function placesIn(
  { sheet }: FilledSheet,
  filled: readonly FilledSheet[],
  { labels, lang }: SheetContext,
  lists: ChoiceLists,
): (row: number) => FormulaPlace {
  const columnOf = (columns: FilledSheet['sheet']['columns'], key: string): number => {
    const index = columns.findIndex((column) => column.key === key)
    if (index < 0) throw new Error(`no column ${key}`)
    return index + 1
  }
  const rangeOf = (table: TableName, key: string): string | null => {
    const found = filled.find((other) => other.sheet.table === table)
    if (!found || found.rows.length === 0) return null
    const letters = columnLetters(columnOf(found.sheet.columns, key))
    return `'${sheetName(table, lang)}'!$${letters}$2:$${letters}$${found.rows.length + 1}`
  }
  return (row) => ({
    cell: (key) => cellAddress(row, columnOf(sheet.columns, key)),
    column: rangeOf,
    label: (table, id) => {
      const names = labels.all(table)
      return lists.cellOf(names, names.indexOf(labels.labelOf(table, id)))
    },
  })
}

function markSheetOf(plan: Plan, lang: Lang, lists: ChoiceLists): SheetToWrite {
  const { startDate, days, title } = planRow(plan)
  const marks = {
    format: markOfFormat,
    version: formatVersion,
    planId: plan.id,
    lang,
    startDate,
    days,
    title,
  }
  const said = Object.entries(marks).map(([name, value]): CellToWrite[] => [
    { value: markNames[name as keyof typeof markNames] },
    { value: String(value) },
    null,
  ])
  const entries = lists.rows()
  const rows = Array.from({ length: Math.max(said.length, entries.length) }, (_, row): CellToWrite[] => [
    ...(said[row] ?? [null, null, null]),
    ...(entries[row] ?? []),
  ])
  const width = Math.max(...rows.map((row) => row.length))
  const column = { width: 16, format: '@', isHidden: false, wraps: false, isMuted: false }
  return {
    name: markSheet,
    isHidden: true,
    columns: Array.from({ length: width }, () => column),
    rows,
    hasHeader: false,
    frozenColumns: 0,
    filteredRows: 0,
    dropdowns: [],
  }
}
