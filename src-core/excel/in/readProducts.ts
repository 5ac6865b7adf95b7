import { trimEnds } from '../values/normalise.ts'
import { type Reader, readAs } from '../values/Reading.ts'
import { readText } from '../values/text.ts'

const pieces = /[（(][^（()）]{0,200}[)）]|[、;；\n]|./gsu

/**
 * The products that a cell names, one a line or split by 、 and ;. Signs that names have in them (`/`, `,`, `+`) split
 * nothing, nor does what stands in brackets.
 */
export const readProducts: Reader<readonly string[]> = (cell) => {
  const text = readText(cell)
  if (text.kind !== 'value') return text
  if (!/[、;；\n]/.test(text.value)) return readAs([text.value])
  const names = ['']
  for (const [piece] of text.value.matchAll(pieces)) {
    if (/^[、;；\n]$/.test(piece)) names.push('')
    else names[names.length - 1] += piece
  }
  return readAs([...new Set(names.map(trimEnds).filter((name) => name !== ''))])
}
