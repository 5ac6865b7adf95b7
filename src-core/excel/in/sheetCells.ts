import { type CellObject, type DenseWorkSheet, SSF } from 'xlsx'
import type { Cell, MergedRange, SheetRow, WorkbookSheet } from '../Workbook.ts'

const emptyRow: SheetRow = []

/** A sheet as SheetJS gives it, as the cells of our own. Gaps of any size cost one shared empty row each. */
export function sheetCells(name: string, sheet: DenseWorkSheet, isHidden: boolean): WorkbookSheet {
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? []
  const rows: SheetRow[] = []
  let last = -1
  for (let r = 0; r < data.length; r++) {
    const cells = data[r]
    const row = cells ? rowOf(cells) : emptyRow
    if (row.length > 0) last = r
    rows.push(row)
  }
  rows.length = last + 1
  return {
    name,
    rows,
    merges: (sheet['!merges'] ?? []).map(mergeOf),
    isHidden,
    hiddenRows: hiddenOf(sheet['!rows']),
    hiddenColumns: hiddenOf(sheet['!cols']),
  }
}

const mergeOf = ({ s, e }: NonNullable<DenseWorkSheet['!merges']>[number]): MergedRange => ({
  top: s.r,
  left: s.c,
  bottom: e.r,
  right: e.c,
})

function hiddenOf(infos: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined): Set<number> {
  const hidden = new Set<number>()
  infos?.forEach((info, index) => {
    if (info?.hidden) hidden.add(index)
  })
  return hidden
}

function rowOf(cells: readonly (CellObject | undefined)[]): SheetRow {
  const row: (Cell | undefined)[] = []
  // Skips the gaps of a row that has a cell far to the right.
  cells.forEach((cell, column) => {
    const own = cell && cellOf(cell)
    if (!own) return
    while (row.length < column) row.push(undefined)
    row.push(own)
  })
  return row.length > 0 ? row : emptyRow
}

function cellOf({ t, v, w, z, f }: CellObject): Cell | undefined {
  switch (t) {
    case 's': {
      const value = String(v ?? '')
      return value === '' ? undefined : { kind: 'text', value, raw: value }
    }
    case 'n': {
      const value = Number(v)
      return { kind: isDateFormat(z) ? 'serial' : 'number', value, raw: w ?? String(value) }
    }
    case 'b':
      return { kind: 'boolean', value: v === true, raw: w ?? String(v) }
    case 'e':
      return { kind: 'error', raw: w ?? '#ERROR' }
    default:
      // A stub is an empty cell, or a formula whose result the file does not hold.
      return f === undefined ? undefined : { kind: 'uncached', raw: `=${f}` }
  }
}

const dateFormats = new Map<unknown, boolean>()

/** A file may have thousands of cells and a handful of formats. */
function isDateFormat(format: unknown): boolean {
  const known = dateFormats.get(format)
  if (known !== undefined) return known
  const isDate = typeof format === 'string' && SSF.is_date(format) === true
  if (dateFormats.size > 1000) dateFormats.clear()
  dateFormats.set(format, isDate)
  return isDate
}
