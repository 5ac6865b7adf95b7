import { describe, expect, it } from 'vitest'
import { editCommand, gridCommand, type Key } from '#renderer/parts/Grid/gridCommand.ts'

const modifiers = { Ctrl: 'ctrlKey', Shift: 'shiftKey', Alt: 'altKey', Meta: 'metaKey' } as const

/** `Ctrl+Shift+End` as the key event that it is. */
function press(chord: string): Key {
  const parts = chord.split('+')
  const key = parts.pop() ?? ''
  const held = Object.fromEntries(
    Object.entries(modifiers).map(([name, field]) => [field, parts.includes(name)]),
  )
  return { key, ...held } as Key
}

describe('a key on a cell', () => {
  it.each([
    ['ArrowDown', { kind: 'move', step: 'down' }],
    ['Shift+ArrowRight', { kind: 'extend', step: 'right' }],
    ['Ctrl+ArrowDown', { kind: 'move', step: 'edgeDown' }],
    ['Ctrl+Shift+End', { kind: 'extend', step: 'gridEnd' }],
    ['Home', { kind: 'move', step: 'rowStart' }],
    ['Ctrl+Home', { kind: 'move', step: 'gridStart' }],
    ['PageDown', { kind: 'move', step: 'pageDown' }],
    ['Tab', { kind: 'tab', by: 1 }],
    ['Shift+Tab', { kind: 'tab', by: -1 }],
    ['Enter', { kind: 'enter', by: 1 }],
    ['Shift+Enter', { kind: 'enter', by: -1 }],
    ['F2', { kind: 'edit' }],
    ['Delete', { kind: 'clear' }],
    ['Escape', { kind: 'discard' }],
    ['Ctrl+a', { kind: 'selectAll' }],
    ['Meta+A', { kind: 'selectAll' }],
    ['Ctrl+Shift+ArrowLeft', { kind: 'extend', step: 'edgeLeft' }],
    ['Ctrl+d', { kind: 'fillDown' }],
    ['Ctrl+r', { kind: 'fillRight' }],
    ['Ctrl+f', { kind: 'find' }],
    ['Ctrl+ ', { kind: 'selectColumns' }],
    ['Shift+ ', { kind: 'selectRows' }],
    ['Alt+ArrowDown', { kind: 'menu' }],
    ['Ctrl+Shift+L', { kind: 'menu' }],
  ])('%s does as in Excel', (chord, command) => {
    expect(gridCommand(press(chord))).toEqual(command)
  })

  it.each(['a', '2', 'Ctrl+c', 'Ctrl+v', 'Ctrl+z', 'Alt+ArrowUp', 'Ctrl+Shift+d', 'Process'])(
    '%s is left to typing, clipboard or window',
    (chord) => {
      expect(gridCommand(press(chord))).toBeNull()
    },
  )
})

describe('a key in the text of a cell', () => {
  const overwriting = { isOverwriting: true, takesLines: false }
  const after = { isOverwriting: false, takesLines: false }
  const lines = { isOverwriting: false, takesLines: true }

  it.each([
    [
      'takes the text and goes down by Enter',
      'Enter',
      after,
      { kind: 'take', next: { kind: 'enter', by: 1 } },
    ],
    ['takes it and goes on by Tab', 'Tab', after, { kind: 'take', next: { kind: 'tab', by: 1 } }],
    [
      'takes it and moves by an arrow while typing over',
      'ArrowRight',
      overwriting,
      { kind: 'take', next: { kind: 'move', step: 'right' } },
    ],
    ['moves the caret by an arrow after F2', 'ArrowRight', after, null],
    ['moves the caret by Home in either case', 'Home', overwriting, null],
    ['selects text by Shift and an arrow', 'Shift+ArrowRight', overwriting, null],
    ['gives up by Esc', 'Escape', after, { kind: 'cancel' }],
    ['breaks the line by Alt+Enter', 'Alt+Enter', lines, { kind: 'newLine' }],
    ['breaks no line where there is one only', 'Alt+Enter', after, null],
    ['breaks the line by Shift+Enter where there are several', 'Shift+Enter', lines, { kind: 'newLine' }],
    ['goes into the whole selection by Ctrl+Enter', 'Ctrl+Enter', lines, { kind: 'takeAll' }],
    ['goes up by Shift+Enter', 'Shift+Enter', after, { kind: 'take', next: { kind: 'enter', by: -1 } }],
  ] as const)('%s', (_, chord, context, command) => {
    expect(editCommand(press(chord), context)).toEqual(command)
  })
})
