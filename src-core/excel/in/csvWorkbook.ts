import type { WorkbookFault } from '#core/plan/Refusal.ts'
import type { Cell, Workbook } from '../Workbook.ts'
import { decodeText } from './decodeText.ts'
import { parseCsv } from './parseCsv.ts'

/** A CSV file as a workbook of one sheet named after the file, all of its cells text. */
export function csvWorkbook(bytes: Uint8Array, file: string): Workbook | WorkbookFault {
  const decoded = decodeText(bytes)
  if (typeof decoded === 'string') return decoded
  const sheet = {
    name: file.replace(/\.[^.]*$/, ''),
    rows: parseCsv(decoded.text).map((row) => row.map(cellOf)),
    merges: [],
    isHidden: false,
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  }
  return { file, sheets: [sheet], uses1904Dates: false }
}

const cellOf = (text: string): Cell | undefined =>
  text === '' ? undefined : { kind: 'text', value: text, raw: text }
