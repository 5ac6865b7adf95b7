import type { Row, TableName } from '#core/plan/tables.ts'
import { type Cell, cellAddress } from '../Workbook.ts'
import type { CellToWrite, ColumnToWrite, SheetToWrite } from '../writeWorkbook.ts'
import type { ChoiceLists } from './choiceLists.ts'
import type { AnyTeamColumn, AnyTeamSheet, CellFormat, FormulaPlace, SheetContext } from './TeamSheet.ts'
import { idHeader, sheetName, totalId } from './teamMarks.ts'

/** Rows below the table that have dropdowns too, for what the team adds. */
const spareRows = 200

export const excelFormats: { readonly [F in CellFormat]: string } = {
  text: '@',
  'long-text': '@',
  money: '#,##0.00',
  rate: '0.00%',
  count: '#,##0',
  number: 'General',
  'date-time': 'yyyy-mm-dd hh:mm',
  'day-clock': 'mm-dd hh:mm',
  date: 'yyyy-mm-dd',
}

/** A declared sheet with its rows. */
export interface FilledSheet {
  readonly sheet: AnyTeamSheet
  readonly rows: readonly Row<TableName>[]
}

/** Lays a table out: hidden ids, header, rows, and a row of totals where the table has any. */
export function layOutSheet(
  { sheet, rows }: FilledSheet,
  context: SheetContext,
  lists: ChoiceLists,
  placeOf: (row: number) => FormulaPlace,
): SheetToWrite {
  const { lang } = context
  const header: CellToWrite[] = [idHeader, ...sheet.columns.map((column) => column.header[lang])].map(
    (value) => ({
      value,
    }),
  )
  const body = rows.map((row, index): CellToWrite[] => [
    { value: row.id },
    ...sheet.columns.map((column) => cellToWrite(column, row, context, placeOf(index + 1))),
  ])
  const totals = rows.length > 0 && sheet.totals.length > 0 ? [totalsRow(sheet, rows, context)] : []
  return {
    name: sheetName(sheet.table, lang),
    isHidden: false,
    columns: [idColumn, ...sheet.columns.map(columnToWrite)],
    rows: [header, ...body, ...totals],
    hasHeader: true,
    frozenColumns: sheet.frozenColumns + 1,
    filteredRows: rows.length,
    dropdowns: sheet.columns.flatMap((column, index) => {
      const entries = column.choices ? lists.rangeOf(column.choices(context)) : null
      if (entries === null) return []
      const place = { column: index + 1, firstRow: 1, lastRow: rows.length + spareRows }
      return [{ ...place, entries, refusal: column.takesOthers || column.refersTo ? null : pickOne[lang] }]
    }),
  }
}

const idColumn: ColumnToWrite = { width: 12, format: '@', isHidden: true, wraps: false, isMuted: true }

const pickOne = {
  zh: { title: '请从列表里选', message: '这一格只能填下拉列表里的值。' },
  en: { title: 'Please pick from the list', message: 'This cell takes only the values of its list.' },
}

const columnToWrite = (column: AnyTeamColumn): ColumnToWrite => ({
  width: column.width,
  format: excelFormats[column.format],
  isHidden: false,
  wraps: column.format === 'long-text',
  isMuted: column.read === undefined,
})

function cellToWrite(
  column: AnyTeamColumn,
  row: Row<TableName>,
  context: SheetContext,
  place: FormulaPlace,
): CellToWrite {
  const value = contentOf(column.write(row, context))
  if (column.formula) return { formula: column.formula(place, row), result: value }
  return value === null ? null : { value }
}

export const contentOf = (cell: Cell | undefined): string | number | boolean | null =>
  cell && 'value' in cell ? cell.value : null

/** The sums are kept as results too, so that a reader without a calculator sees them. */
function totalsRow(
  sheet: AnyTeamSheet,
  rows: readonly Row<TableName>[],
  context: SheetContext,
): CellToWrite[] {
  const label = { zh: '合计', en: 'Total' }[context.lang]
  const labelColumn = sheet.columns.findIndex(({ key }) => !sheet.totals.includes(key))
  const cells = sheet.columns.map((column, index): CellToWrite => {
    if (index === labelColumn) return { value: label, isTotal: true }
    if (!sheet.totals.includes(column.key)) return { value: null, isTotal: true }
    const range = `${cellAddress(1, index + 1)}:${cellAddress(rows.length, index + 1)}`
    return { formula: `SUM(${range})`, result: sumOf(column, rows, context), isTotal: true }
  })
  return [{ value: totalId }, ...cells]
}

/** In hundredths, so that 0.1 + 0.2 yuan are 0.3. */
function sumOf(column: AnyTeamColumn, rows: readonly Row<TableName>[], context: SheetContext): number {
  const hundredths = rows.reduce((sum, row) => {
    const value = contentOf(column.write(row, context))
    return sum + (typeof value === 'number' ? Math.round(value * 100) : 0)
  }, 0)
  return hundredths / 100
}
