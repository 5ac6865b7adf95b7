import { type FoundTable, hasContent } from '../findTables.ts'
import { normaliseText } from '../values/normalise.ts'
import type { SheetRow } from '../Workbook.ts'
import type { ImportLog } from './ImportLog.ts'

const totals = /^(?:合计|小计|总计|总共|共计|汇总|累计|grand total|sub-?total|total|sum)(?![a-z一-龥]{2})/i

/**
 * The rows below the header that hold data, from 0. Blank rows are none; totals, notes and repeated headers are listed
 * as skipped.
 */
export function dataRows(table: FoundTable, log: ImportLog): number[] {
  const { sheet, headerRow } = table
  const data: number[] = []
  for (let row = headerRow + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? []
    if (!hasContent(cells)) continue
    if (isTotals(cells)) log.skip(sheet.name, row, 'totals-row', cells)
    else if (isHeaderAgain(table, cells)) log.skip(sheet.name, row, 'note-row', cells)
    else data.push(row)
  }
  return data
}

function isTotals(cells: SheetRow): boolean {
  const first = cells.find((cell) => cell !== undefined && cell.raw.trim() !== '')
  return first?.kind === 'text' && totals.test(normaliseText(first.value).replace(/\s/g, ''))
}

function isHeaderAgain({ columns }: FoundTable, cells: SheetRow): boolean {
  let same = 0
  for (const { index, header, field } of columns) {
    const text = cells[index]?.raw.trim() ?? ''
    if (text === '' || field === null) continue
    if (text !== header) return false
    same += 1
  }
  return same >= 2
}
