import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { isPressed, keysShown } from '#renderer/frame/chords.ts'
import { commands } from '#renderer/frame/commands.ts'
import { shortcutOf } from '#renderer/frame/shortcutOf.ts'

// What the window asks of its browser when it is loaded.
vi.hoisted(() => {
  vi.stubGlobal('window', { matchMedia: () => ({ matches: false }) })
  vi.stubGlobal('navigator', { language: 'zh', userAgent: '' })
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
})

function keyOf(combination: string) {
  const keys = combination.split('+')
  const key = keys.at(-1) ?? ''
  return {
    key,
    code: /^\d$/.test(key) ? `Digit${key}` : '',
    ctrlKey: keys.includes('Ctrl'),
    metaKey: keys.includes('Cmd'),
    altKey: keys.includes('Alt'),
    shiftKey: keys.includes('Shift'),
  }
}

describe('the keys of the frame', () => {
  it.each([
    ['Ctrl+z', 'undo'],
    ['Cmd+z', 'undo'],
    ['Ctrl+Shift+Z', 'redo'],
    ['Ctrl+y', 'redo'],
    ['Ctrl+s', 'save'],
    ['Ctrl+Shift+S', 'saveAs'],
    ['Ctrl+k', 'palette'],
    ['Ctrl+Shift+H', 'history'],
    ['F1', 'shortcuts'],
    ['Shift+?', 'shortcuts'],
    ['Shift+？', 'shortcuts'],
    ['Alt+1', 'screen-overview'],
    ['Alt+2', 'screen-timeline'],
    ['z', undefined],
    ['Ctrl+Alt+z', undefined],
    ['Ctrl+c', undefined],
    ['1', undefined],
  ])('take %s as %s', (combination, id) => {
    expect(shortcutOf(keyOf(combination), false)?.id).toBe(id)
  })

  it.each([
    ['Ctrl+z', undefined],
    ['Ctrl+y', undefined],
    ['Ctrl+Shift+Z', undefined],
    ['Shift+?', undefined],
    ['Ctrl+s', 'save'],
    ['Ctrl+k', 'palette'],
  ])('take %s as %s while a text is typed', (combination, id) => {
    expect(shortcutOf(keyOf(combination), true)?.id).toBe(id)
  })

  it('mean one command each, which has one id', () => {
    const ids = commands.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const chords = commands.flatMap(({ keys }) => keys)
    expect(new Set(chords).size).toBe(chords.length)
  })

  it.each([
    ['Mod+Shift+Z', false, 'Ctrl+Shift+Z'],
    ['Mod+Shift+Z', true, '⌘⇧Z'],
    ['F1', false, 'F1'],
  ])('are named: %s, on a Mac %s, %s', (chord, isMac, shown) => {
    expect(keysShown(chord, isMac)).toBe(shown)
  })

  it('take a digit by its key, whatever the layout puts on it', () => {
    expect(isPressed('Alt+1', { ...keyOf('Alt+1'), key: '&', code: 'Digit1' })).toBe(true)
  })
})
