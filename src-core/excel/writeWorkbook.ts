import type { Cell, CellStyle, ColumnDef, DataValidation, WriteSheet } from 'hucre'
import { writeXlsx } from 'hucre/xlsx'
import { cellAddress } from './Workbook.ts'

/** A workbook to write, as far as Bigday needs one. Rows and columns count from 0. */
export interface WorkbookToWrite {
  readonly sheets: readonly SheetToWrite[]
  /** The sheet that is in front when the file opens. */
  readonly activeSheet: number
}

export interface SheetToWrite {
  readonly name: string
  readonly isHidden: boolean
  readonly columns: readonly ColumnToWrite[]
  /** The first row is the header where `hasHeader` says so. */
  readonly rows: readonly (readonly CellToWrite[])[]
  readonly hasHeader: boolean
  /** Columns in view when scrolling right, hidden ones counted. */
  readonly frozenColumns: number
  /** Rows that the filter of the header covers; 0 for no filter. */
  readonly filteredRows: number
  readonly dropdowns: readonly Dropdown[]
}

export interface ColumnToWrite {
  readonly width: number
  /** Excel number format. */
  readonly format: string
  readonly isHidden: boolean
  readonly wraps: boolean
  /** Looked up, not to be typed into. */
  readonly isMuted: boolean
}

/** A value, or a formula with its result. */
export type CellToWrite =
  | null
  | { readonly value: string | number | boolean | null; readonly isTotal?: boolean }
  | {
      readonly formula: string
      readonly result: string | number | boolean | null
      readonly isTotal?: boolean
    }

export interface Dropdown {
  readonly column: number
  readonly firstRow: number
  readonly lastRow: number
  /** Range with the entries, such as `'_bigday'!$D$2:$D$9`. */
  readonly entries: string
  /** What Excel says to another value; null lets any be typed. */
  readonly refusal: { readonly title: string; readonly message: string } | null
}

/**
 * Writes an .xlsx file: the one place that knows hucre. Text is always text, whatever it begins with; every character
 * reads back, also those that XML has no place for.
 */
export function writeWorkbook({ sheets, activeSheet }: WorkbookToWrite): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(sheetOf),
    activeSheet,
    defaultFont: { name: 'Microsoft YaHei', size: 10 },
  })
}

function sheetOf(sheet: SheetToWrite): WriteSheet {
  const styles = sheet.columns.map(stylesOf)
  const cells = new Map<string, Partial<Cell>>()
  for (const [r, row] of sheet.rows.entries()) {
    const isHeader = sheet.hasHeader && r === 0
    for (const [c, cell] of row.entries()) {
      const columnStyles = styles[c]
      if (columnStyles) cells.set(`${r},${c}`, cellOf(cell, columnStyles, isHeader))
    }
  }
  return {
    name: sheet.name,
    hidden: sheet.isHidden,
    columns: sheet.columns.map(({ width, isHidden }): ColumnDef => ({ width, hidden: isHidden })),
    cells,
    dataValidations: sheet.dropdowns.map(validationOf),
    ...(sheet.hasHeader ? { freezePane: { rows: 1, columns: sheet.frozenColumns } } : {}),
    ...(sheet.filteredRows > 0 ? { autoFilter: { range: filterRange(sheet) } } : {}),
  }
}

interface ColumnStyles {
  readonly header: CellStyle
  readonly body: CellStyle
  readonly total: CellStyle
}

const muted = { rgb: '7A7F87' }
const headerFill = (rgb: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
})

function stylesOf({ format, wraps, isMuted }: ColumnToWrite): ColumnStyles {
  const body: CellStyle = {
    numFmt: format,
    alignment: { vertical: 'top', wrapText: wraps },
    ...(isMuted ? { font: { color: muted } } : {}),
  }
  return {
    body,
    header: {
      font: { bold: true, color: isMuted ? muted : { rgb: '1F2329' } },
      fill: headerFill(isMuted ? 'F5F6F7' : 'E1EAFF'),
      alignment: { vertical: 'center', wrapText: true },
      border: { bottom: { style: 'thin', color: { rgb: 'BBBFC4' } } },
    },
    total: {
      ...body,
      font: { bold: true },
      border: { top: { style: 'thin', color: { rgb: 'BBBFC4' } } },
    },
  }
}

function cellOf(cell: CellToWrite, styles: ColumnStyles, isHeader: boolean): Partial<Cell> {
  const style = isHeader ? styles.header : cell?.isTotal ? styles.total : styles.body
  if (cell === null) return { value: null, style }
  if ('formula' in cell) {
    return { value: null, formula: cell.formula, formulaResult: resultOf(cell.result), style }
  }
  if (typeof cell.value !== 'string') return { value: cell.value, style }
  const text = escapeText(cell.value)
  // hucre writes a text such as `#N/A` as the error itself; a run of text never is.
  return cell.value.startsWith('#') ? { value: text, richText: [{ text }], style } : { value: text, style }
}

const resultOf = (result: string | number | boolean | null) =>
  typeof result === 'string' ? escapeText(result) : result

/**
 * `_x000D_` in a file means a control character, so a text that says it has its first `_` escaped; what XML cannot
 * hold (half an emoji, U+FFFE) is escaped the same way.
 */
function escapeText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase()}_`,
    )
}

function validationOf({ column, firstRow, lastRow, entries, refusal }: Dropdown): DataValidation {
  return {
    type: 'list',
    formula1: entries,
    allowBlank: true,
    range: `${cellAddress(firstRow, column)}:${cellAddress(lastRow, column)}`,
    ...(refusal
      ? {
          showErrorMessage: true,
          errorStyle: 'stop',
          errorTitle: refusal.title,
          errorMessage: refusal.message,
        }
      : {}),
  }
}

function filterRange({ columns, filteredRows }: SheetToWrite): string {
  return `A1:${cellAddress(filteredRows, columns.length - 1)}`
}
