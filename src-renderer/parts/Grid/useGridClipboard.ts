import type { ClipboardEvent } from 'react'
import type { Lang } from '#core/plan/Lang.ts'
import { fromTsv, type TextTable, toTsv } from './clipboardTable.ts'
import type { GridColumn, GridRowData } from './GridColumn.ts'
import { fromHtmlTable, toHtmlTable } from './htmlTable.ts'
import type { GridControl } from './useGrid.ts'

export interface GridClipboardArgs<Row extends GridRowData> {
  readonly grid: GridControl<Row>
  readonly rows: readonly Row[]
  readonly columns: readonly GridColumn<Row>[]
  readonly lang: Lang
}

/** Copy, cut and paste of ranges, to and from Excel and WPS. While a cell is edited they are its text's own. */
export function useGridClipboard<Row extends GridRowData>({ grid, rows, columns }: GridClipboardArgs<Row>) {
  /** Puts the range on the clipboard; gives it as plain text, null where the event is not the grid's. */
  const copy = (event: ClipboardEvent): string | null => {
    const { range, editing } = grid
    if (editing || !range) return null
    const selected = columns.slice(range.left, range.right + 1)
    const table = rows
      .slice(range.top, range.bottom + 1)
      .map((row) => selected.map((column) => grid.textOf(row, column)))
    const text = toTsv(table)
    event.preventDefault()
    event.clipboardData.setData('text/plain', text)
    event.clipboardData.setData('text/html', toHtmlTable(table))
    return text
  }
  return {
    onCopy: (event: ClipboardEvent) => {
      if (copy(event) !== null) grid.dropCut()
    },
    onCut: (event: ClipboardEvent) => {
      const text = copy(event)
      if (text !== null) grid.markCut(text)
    },
    onPaste: (event: ClipboardEvent) => {
      if (grid.editing) return
      event.preventDefault()
      const table = tableIn(event.clipboardData)
      if (table) grid.paste(table, event.clipboardData.getData('text/plain'))
    },
  }
}

/** Spreadsheets say more in HTML: which cells are merged, and the number that a narrow column shows as ####. */
function tableIn(clipboard: DataTransfer): TextTable | null {
  const html = clipboard.getData('text/html')
  const text = clipboard.getData('text/plain')
  return (html === '' ? null : fromHtmlTable(html)) ?? (text === '' ? null : fromTsv(text))
}
