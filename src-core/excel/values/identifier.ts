import { normaliseText } from './normalise.ts'
import { type Reader, type Reading, readAs, unreadable } from './Reading.ts'
import { readCell } from './readCell.ts'

/**
 * An id (商品ID, 抖音号, 链接号) as text: leading zeros and 19 digits are kept. A number cell of more than 15 digits, or
 * a text like `6.92E+18`, has already lost some: ambiguous, never rounded.
 */
export const readIdentifier: Reader<string> = (cell) =>
  readCell(cell, {
    expected: 'identifier',
    text: (text) => {
      if (/^\d(\.\d+)?E\+\d+$/i.test(text)) return unreadable('identifier', 'ambiguous')
      const typed = cell?.kind === 'text' ? normaliseText(cell.raw) : text
      // Platform exports keep Excel from rounding with a leading apostrophe or with ="…".
      return readAs(/^'(?=\d)(.*)$/.exec(typed)?.[1] ?? /^="(.*)"$/.exec(typed)?.[1] ?? typed)
    },
    number: identifierOfNumber,
  })

function identifierOfNumber(value: number, shown: string): Reading<string> {
  if (Math.abs(value) >= 1e15) return unreadable('identifier', 'ambiguous')
  if (!Number.isInteger(value) || value < 0) return unreadable('identifier')
  return readAs(/^\d+$/.test(shown) && Number(shown) === value ? shown : String(value))
}
