import { textCell } from '#core/excel/values/textCell.ts'
import type { Cell } from '#core/excel/Workbook.ts'

/** A plain number, shown as `raw` where its number format says so. */
export const numberCell = (value: number, raw = String(value)): Cell => ({ kind: 'number', value, raw })
/** A date or time cell, shown as `raw`. */
export const serialCell = (value: number, raw: string): Cell => ({ kind: 'serial', value, raw })

export const missingCells: readonly [string, Cell | undefined][] = [
  ['no cell', undefined],
  ...['', '  ', '-', '—', '——', '－', '/', '／', '无', '#N/A', 'n/a', '\u200B'].map(
    (text): [string, Cell] => [JSON.stringify(text), textCell(text)],
  ),
]

export const errorCell: Cell = { kind: 'error', raw: '#REF!' }
export const uncachedCell: Cell = { kind: 'uncached', raw: '=A1+1' }
export const yesCell: Cell = { kind: 'boolean', value: true, raw: 'TRUE' }
