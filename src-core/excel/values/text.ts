import type { Cell } from '../Workbook.ts'
import { isMissing } from './missing.ts'
import { trimEnds } from './normalise.ts'
import { missing, type Reader, readAs, unreadable } from './Reading.ts'

/** Text as people wrote it: only the ends are trimmed, lines stay lines. Numbers and dates are as the sheet shows them. */
export const readText: Reader<string> = (cell) => {
  if (cell === undefined || isMissing(cell)) return missing
  if (cell.kind === 'error') return unreadable('text', 'error-cell')
  if (cell.kind === 'uncached') return unreadable('text', 'formula-without-result')
  const text = trimEnds(textOf(cell))
  return text === '' ? missing : readAs(text)
}

function textOf(cell: Exclude<Cell, { kind: 'error' | 'uncached' }>): string {
  if (cell.kind === 'text') return cell.value.replace(/\r\n?/g, '\n')
  // A narrow column shows 6923450657123 as 6.92E+12, which is not what anyone wrote.
  const isCutShort = /\dE[+-]?\d|^#+$/i.test(cell.raw) || cell.raw === ''
  return isCutShort ? String(cell.value) : cell.raw
}
