import type { ClipboardEvent } from 'react'
import type { Lang } from '#core/plan/Lang.ts'
import { typedOf } from '#renderer/parts/fields/Field.ts'
import { fromTsv, type TextTable, toHtmlTable, toTsv } from './clipboardTable.ts'
import type { GridColumn, GridRowData } from './GridColumn.ts'
import { pasteInto } from './pasteInto.ts'
import type { GridControl } from './useGrid.ts'

export interface GridClipboardArgs<Row extends GridRowData> {
  readonly grid: GridControl<Row>
  readonly rows: readonly Row[]
  readonly columns: readonly GridColumn<Row>[]
  readonly lang: Lang
}

/** Copy, cut and paste of ranges, to and from Excel and WPS. While a cell is edited they are its text's own. */
export function useGridClipboard<Row extends GridRowData>({
  grid,
  rows,
  columns,
  lang,
}: GridClipboardArgs<Row>) {
  const copy = (event: ClipboardEvent): boolean => {
    const { range, editing } = grid
    if (editing || !range) return false
    const selected = columns.slice(range.left, range.right + 1)
    const table = rows
      .slice(range.top, range.bottom + 1)
      .map((row) => selected.map((column) => typedOf(column, row, lang)))
    event.preventDefault()
    event.clipboardData.setData('text/plain', toTsv(table))
    event.clipboardData.setData('text/html', toHtmlTable(table))
    return true
  }
  return {
    onCopy: (event: ClipboardEvent) => {
      copy(event)
    },
    onCut: (event: ClipboardEvent) => {
      if (copy(event)) grid.clear('cut')
    },
    onPaste: (event: ClipboardEvent) => {
      if (grid.editing) return
      event.preventDefault()
      const table = tableIn(event.clipboardData)
      // An empty grid takes a paste at its first cell: the rows are made by it.
      const range = grid.range ?? { top: 0, bottom: 0, left: 0, right: 0 }
      if (table) grid.write(pasteInto(table, range, columns.length), 'paste')
    },
  }
}

function tableIn(clipboard: DataTransfer): TextTable | null {
  const text = clipboard.getData('text/plain')
  if (text !== '') return fromTsv(text)
  const page = new DOMParser().parseFromString(clipboard.getData('text/html'), 'text/html')
  const rows = [...page.querySelectorAll('tr')]
  return rows.length === 0 ? null : rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim()))
}
