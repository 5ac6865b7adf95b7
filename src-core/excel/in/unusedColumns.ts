import type { FoundTable } from '../findTables.ts'
import { readText } from '../values/text.ts'
import { type Cell, cellAddress } from '../Workbook.ts'
import type { ImportLog } from './ImportLog.ts'

/**
 * What stands in the columns that are no field, for the notes of a row: `header：text` each. Each such column is said
 * once, at its header; a column that the planner left out says nothing.
 */
export function unusedColumns(table: FoundTable, log: ImportLog): (row: number) => readonly string[] {
  const { sheet, headerRow } = table
  const headers = unusedHeaders(table)
  const said = new Set<number>()
  return (row) => {
    const lines: string[] = []
    for (const [column, cell] of sheet.rows[row]?.entries() ?? []) {
      const header = headers.get(column)
      const text = header === undefined ? '' : shownText(cell)
      if (header === undefined || text === '') continue
      if (!said.has(column))
        log.find(sheet.name, cellAddress(headerRow, column), header, 'column-not-used', 'known-column')
      said.add(column)
      lines.push(`${header || cellAddress(0, column).slice(0, -1)}：${text}`)
    }
    return lines
  }
}

function unusedHeaders({ sheet, columns, leftOut }: FoundTable): ReadonlyMap<number, string> {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0)
  const headers = new Map<number, string>()
  for (let column = 0; column < width; column++) headers.set(column, '')
  for (const { index, header, field } of columns) {
    if (field === null) headers.set(index, header)
    else headers.delete(index)
  }
  for (const column of leftOut) headers.delete(column)
  return headers
}

function shownText(cell: Cell | undefined): string {
  const text = readText(cell)
  if (text.kind === 'value') return text.value
  return text.kind === 'unreadable' ? (cell?.raw ?? '') : ''
}
