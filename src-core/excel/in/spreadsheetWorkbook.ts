import { type DenseWorkSheet, type ParsingOptions, read, type WorkBook } from 'xlsx'
import type { WorkbookFault } from '#core/plan/Refusal.ts'
import type { Workbook, WorkbookSheet } from '../Workbook.ts'
import { sheetCells } from './sheetCells.ts'

/** `dense` keeps a lone cell at XFD1048576 cheap; stubs tell a formula without result from an empty cell. */
const options: ParsingOptions = {
  type: 'array',
  dense: true,
  cellNF: true,
  cellFormula: true,
  cellHTML: false,
  cellStyles: true,
  sheetStubs: true,
  bookVBA: true,
}

/** More rows than five full sheets: gaps included, nobody's plan has that many, and they would fill the memory. */
const maxRows = 5_000_000

/** The one place that knows SheetJS: an .xlsx, .xlsm, .xls or .et file as a workbook. */
export function spreadsheetWorkbook(
  bytes: Uint8Array,
  file: string,
  hasMacros: boolean,
): Workbook | WorkbookFault {
  const book = parse(bytes)
  if (typeof book === 'string') return book
  const sheets: WorkbookSheet[] = []
  let rows = 0
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name] as DenseWorkSheet | undefined
    // SheetJS leaves out, without a word, a sheet that it failed on.
    if (!sheet) return 'damaged'
    rows += sheet['!data']?.length ?? 0
    if (rows > maxRows) return 'too-large'
    sheets.push(sheetCells(name, sheet, (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0))
  }
  return {
    file,
    sheets,
    uses1904Dates: book.Workbook?.WBProps?.date1904 ?? false,
    ...(hasMacros || book.vbaraw ? { hasMacros: true } : {}),
  }
}

function parse(bytes: Uint8Array): WorkBook | WorkbookFault {
  try {
    const book = read(bytes, options)
    return book.SheetNames.length > 0 ? book : 'not-a-workbook'
  } catch (error) {
    // SheetJS throws on whatever is not a workbook, and its messages are all that says why.
    const message = error instanceof Error ? error.message : String(error)
    if (/password|encrypt/i.test(message)) return 'password'
    return /cannot find|could not find|unsupported file|unrecognized|not a spreadsheet/i.test(message)
      ? 'not-a-workbook'
      : 'damaged'
  }
}
