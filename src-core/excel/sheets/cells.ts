import { type Reading, readAs, unreadable } from '../values/Reading.ts'
import type { Cell } from '../Workbook.ts'

/** Excel keeps no more characters in a cell and calls a file with more damaged. */
const maxCharacters = 32_767

/** Cells as the export writes them; an empty text is no cell. A text too long for Excel is cut, and stays whole in the plan. */
export function textCell(text: string): Cell | undefined {
  if (text === '') return undefined
  const value = text.length > maxCharacters ? text.slice(0, maxCharacters) : text
  return { kind: 'text', value, raw: value }
}

export const numberCell = (value: number | null): Cell | undefined =>
  value === null ? undefined : { kind: 'number', value, raw: String(value) }

export const serialCell = (value: number | null): Cell | undefined =>
  value === null ? undefined : { kind: 'serial', value, raw: String(value) }

/** Whether a cell shows nothing. */
export const isEmptyCell = (cell: Cell | undefined): boolean =>
  cell === undefined || (cell.kind === 'text' && cell.value.trim() === '')

/** A cell as text, '' for none. A number too long for Excel's 15 digits is refused: its last digits are lost already. */
export function textOfCell(cell: Cell | undefined): Reading<string> {
  if (cell === undefined) return readAs('')
  switch (cell.kind) {
    case 'text':
      return readAs(cell.value)
    case 'number':
      return Math.abs(cell.value) >= 1e15 ? unreadable('text', 'out-of-range') : readAs(String(cell.value))
    case 'error':
      return unreadable('text', 'error-cell')
    case 'uncached':
      return unreadable('text', 'formula-without-result')
    default:
      return readAs(cell.raw)
  }
}

/** Whether two cells hold the same, however they are shown. */
export function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (isEmptyCell(a) && isEmptyCell(b)) return true
  const [left, right] = [contentOf(a), contentOf(b)]
  return left !== undefined && left === right
}

const contentOf = (cell: Cell | undefined): string | number | boolean | undefined =>
  cell && 'value' in cell ? cell.value : undefined
