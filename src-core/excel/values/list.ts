import { readIdentifier } from './identifier.ts'
import { isMissingText } from './missing.ts'
import { normaliseText, trimEnds } from './normalise.ts'
import { missing, type Reader, type Reading, readAs, unreadable } from './Reading.ts'
import { readCell } from './readCell.ts'

/** What stands in brackets is one piece: `小雅（晚场、夜场）` is one name with a remark. */
const pieces = /[（(][^（()）\r\n]{0,200}[)）]|[、,/;，／；﹑\r\n]|./gsu

/**
 * Several values in one cell, in their order and each once: split by `、 , / ;` and line breaks, half- and full-width.
 * The names themselves stay as they were typed. A number cell is a list of one id.
 */
export const readList: Reader<readonly string[]> = (cell) =>
  readCell(cell, {
    expected: 'name',
    text: () => (cell?.kind === 'text' ? listOf(cell.value) : missing),
    number: () => {
      const one = readIdentifier(cell)
      if (one.kind === 'value') return readAs([one.value])
      return one.kind === 'missing' ? one : unreadable('name', one.code)
    },
  })

function listOf(text: string): Reading<readonly string[]> {
  const items = splitOutsideBrackets(text)
    .map(trimEnds)
    .filter((item) => !isMissingText(normaliseText(item)))
  return items.length === 0 ? missing : readAs([...new Set(items)])
}

function splitOutsideBrackets(text: string): string[] {
  const items = ['']
  for (const [piece] of text.matchAll(pieces)) {
    if (/^[、,/;，／；﹑\r\n]$/.test(piece)) items.push('')
    else items[items.length - 1] += piece
  }
  return items
}
