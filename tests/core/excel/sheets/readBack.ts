import * as XLSX from 'xlsx'
import type { Cell, Workbook, WorkbookSheet } from '#core/excel/Workbook.ts'

/** Reads a file with SheetJS, as plainly as can be. */
export function readBack(bytes: Uint8Array): Workbook {
  const book = XLSX.read(bytes, { type: 'array', cellNF: true, cellText: true })
  return {
    file: '团队.xlsx',
    uses1904Dates: book.Workbook?.WBProps?.date1904 === true,
    sheets: book.SheetNames.map((name, index) => ({
      name,
      rows: rowsOf(book.Sheets[name] ?? {}),
      merges: [],
      isHidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0,
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    })),
  }
}

function rowsOf(sheet: XLSX.WorkSheet): WorkbookSheet['rows'] {
  const { e: end } = XLSX.utils.decode_range(sheet['!ref'] ?? 'A1')
  return Array.from({ length: end.r + 1 }, (_, r) =>
    Array.from({ length: end.c + 1 }, (_, c) => cellOf(sheet[XLSX.utils.encode_cell({ r, c })])),
  )
}

function cellOf(cell: XLSX.CellObject | undefined): Cell | undefined {
  if (!cell || cell.t === 'z') return undefined
  const raw = cell.w ?? String(cell.v)
  if (cell.t === 's') return { kind: 'text', value: String(cell.v), raw }
  if (cell.t === 'b') return { kind: 'boolean', value: Boolean(cell.v), raw }
  if (cell.t === 'e') return { kind: 'error', raw }
  return { kind: XLSX.SSF.is_date(String(cell.z ?? '')) ? 'serial' : 'number', value: Number(cell.v), raw }
}
