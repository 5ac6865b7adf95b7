import { expect, it } from 'vitest'
import { shortcutOf } from '#renderer/frame/shortcutOf.ts'

const keyOf = (combination: string) => {
  const keys = combination.split('+')
  return {
    key: keys.at(-1) ?? '',
    ctrlKey: keys.includes('Ctrl'),
    metaKey: keys.includes('Cmd'),
    altKey: keys.includes('Alt'),
    shiftKey: keys.includes('Shift'),
  }
}

it.each([
  ['Ctrl+z', 'undo'],
  ['Cmd+z', 'undo'],
  ['Ctrl+Shift+Z', 'redo'],
  ['Ctrl+y', 'redo'],
  ['Ctrl+s', 'save'],
  ['Ctrl+Shift+S', 'saveAs'],
  ['z', null],
  ['Ctrl+Alt+z', null],
  ['Ctrl+c', null],
])('takes %s as %s', (combination, shortcut) => {
  expect(shortcutOf(keyOf(combination), false)).toBe(shortcut)
})

it.each([
  ['Ctrl+z', null],
  ['Ctrl+y', null],
  ['Ctrl+Shift+Z', null],
  ['Ctrl+s', 'save'],
])('takes %s as %s while a text is typed', (combination, shortcut) => {
  expect(shortcutOf(keyOf(combination), true)).toBe(shortcut)
})
