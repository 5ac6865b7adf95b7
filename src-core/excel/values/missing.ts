import type { Cell } from '../Workbook.ts'
import { normaliseText } from './normalise.ts'

const missingWords = new Set([
  '/',
  '\\',
  '无',
  '暂无',
  '没有',
  '空',
  'n/a',
  '#n/a',
  'na',
  'nil',
  'none',
  'null',
])

/**
 * Whether a cell says that there is nothing: empty, `-`, `—`, `/`, `无`, `#N/A` typed as text. An error cell is not
 * missing, it is a fault of the sheet; 待定 (to be decided) is not either, since it tells the planner something.
 */
export function isMissing(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.kind === 'text' && isMissingText(normaliseText(cell.value)))
}

/** The same for a text that went through `normaliseText`. */
export function isMissingText(text: string): boolean {
  return /^[-/\s]*$/.test(text) || missingWords.has(text.toLowerCase())
}
