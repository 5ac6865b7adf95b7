import { isHexColour } from '#core/plan/hexColour.ts'
import { type Reader, readAs, unreadable } from './Reading.ts'
import { readText } from './text.ts'

/** The plain words for colours; each has a contrast of at least 3 : 1 on white and on the dark theme's ground. */
const named: { readonly [word: string]: string } = {
  红: '#d9363e',
  red: '#d9363e',
  橙: '#c2570c',
  orange: '#c2570c',
  黄: '#b7791f',
  yellow: '#b7791f',
  绿: '#2f8f46',
  green: '#2f8f46',
  青: '#2f8f7f',
  teal: '#2f8f7f',
  蓝: '#3d7bd9',
  blue: '#3d7bd9',
  紫: '#8a63d2',
  purple: '#8a63d2',
  粉: '#c74b87',
  pink: '#c74b87',
  灰: '#6b7a90',
  grey: '#6b7a90',
  gray: '#6b7a90',
}

/** `#3d7bd9`, `3D7BD9`, `#37d`, `红`, `红色`, `red`: a colour as `#rrggbb`. */
export const readColour: Reader<string> = (cell) => {
  const text = readText(cell)
  if (text.kind !== 'value') return text
  if (isHexColour(text.value)) return text
  const word = text.value.normalize('NFKC').toLowerCase()
  const known = named[word.replace(/色$/, '')]
  if (known !== undefined) return readAs(known)
  const digits = word.replace(/^#/, '')
  const hex = `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`
  return isHexColour(hex) ? readAs(hex) : unreadable('colour')
}
