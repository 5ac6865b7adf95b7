import type { Cell } from '../Workbook.ts'
import { isMissingText } from './missing.ts'
import { normaliseText } from './normalise.ts'
import { type ExpectedValue, missing, type Reading, unreadable } from './Reading.ts'

/** How one kind of value is taken from the kinds of cells; what is left out cannot hold it. */
export interface CellWays<Value> {
  readonly expected: ExpectedValue
  /** Given the normalised text, never one that says missing. */
  readonly text: (text: string) => Reading<Value>
  /** Given a finite number, and the cell as the sheet shows it (normalised). */
  readonly number?: (value: number, shown: string) => Reading<Value>
  /** Given finite days since the file's epoch, and the cell as the sheet shows it (normalised). */
  readonly serial?: (value: number, shown: string) => Reading<Value>
  readonly boolean?: (value: boolean) => Reading<Value>
}

/** What every reader does alike: nothing is missing, an error cell and a formula without result are said, never 0. */
export function readCell<Value>(cell: Cell | undefined, ways: CellWays<Value>): Reading<Value> {
  if (cell === undefined) return missing
  switch (cell.kind) {
    case 'error':
      return unreadable(ways.expected, 'error-cell')
    case 'uncached':
      return unreadable(ways.expected, 'formula-without-result')
    case 'boolean':
      return ways.boolean?.(cell.value) ?? unreadable(ways.expected)
    case 'number':
    case 'serial':
      if (!Number.isFinite(cell.value)) return unreadable(ways.expected)
      return ways[cell.kind]?.(cell.value, normaliseText(cell.raw)) ?? unreadable(ways.expected)
    case 'text': {
      const text = normaliseText(cell.value)
      return isMissingText(text) ? missing : ways.text(text)
    }
  }
}
