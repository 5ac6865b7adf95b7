import { describe, expect, it, vi } from 'vitest'
import { editCommand, gridCommand, type Key } from '#renderer/parts/Grid/gridCommand.ts'
import { recordCommandOf } from '#renderer/parts/RecordTable/recordKeys.ts'
import { runCommandOf, screenCommandOf } from '#renderer/screens/runOfShow/runKeys.ts'
import {
  editingShortcuts,
  gridShortcuts,
  linkColumnShortcuts,
  recordShortcuts,
  runShortcuts,
  type ShortcutLine,
} from '#renderer/text/shortcutsText.ts'

// The window's store asks the browser for its language when it is loaded.
vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'zh' })
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
})

/** All keys that a handler might know, with every set of modifiers. */
const named = ['Up', 'Down', 'Left', 'Right'].map((arrow) => `Arrow${arrow}`)
const others = [
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Tab',
  'Enter',
  'F2',
  'Delete',
  'Backspace',
  'Escape',
  'Insert',
]
const letters = [...'abcdefghijklmnopqrstuvwxyz', '-', '+', ' ', '0']
const modifiers = ['', 'Shift+', 'Mod+', 'Alt+', 'Mod+Shift+', 'Alt+Shift+']
const everyChord = modifiers.flatMap((before) => [...named, ...others, ...letters].map((key) => before + key))

function keyOf(chord: string): Key {
  const key = chord.endsWith('+') ? '+' : (chord.split('+').at(-1) ?? '')
  const has = (modifier: string) => chord.slice(0, -key.length).includes(modifier)
  const [ctrlKey, altKey, shiftKey] = [has('Mod'), has('Alt'), has('Shift')]
  return { key: key.length === 1 ? key.toLowerCase() : key, ctrlKey, metaKey: false, altKey, shiftKey }
}

const chordsOf = (lines: readonly ShortcutLine[]): string[] => lines.flatMap(({ keys }) => keys)
const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

/** Keys with Shift that do what they do without it (Tab back, ranges) are told with it only where it matters. */
const handlers = {
  grid: { lines: gridShortcuts, answers: (key: Key) => gridCommand(key) !== null },
  records: { lines: recordShortcuts, answers: (key: Key) => recordCommandOf(key) !== null },
  runOfShow: {
    lines: runShortcuts,
    answers: (key: Key) => (runCommandOf(key, 'title') ?? screenCommandOf(key, false)) !== null,
  },
  link: { lines: linkColumnShortcuts, answers: (key: Key) => runCommandOf(key, 'timing') !== null },
  editing: {
    lines: editingShortcuts,
    answers: (key: Key) => editCommand(key, { isOverwriting: false, takesLines: true }) !== null,
  },
}

describe.each(Object.entries(handlers))('the page of shortcuts, %s', (_area, { lines, answers }) => {
  it.each(chordsOf(lines))('lists %s, which does something', (chord) => {
    expect(answers(keyOf(chord))).toBe(true)
  })

  it('explains every key in both languages', () => {
    for (const { does } of lines) expect([does.zh, does.en].every((words) => words.length > 1)).toBe(true)
  })
})

describe('the keys that the tables answer', () => {
  it.each([
    ['grid', handlers.grid],
    ['records', handlers.records],
    ['runOfShow', handlers.runOfShow],
  ])('are all on the page: %s', (_area, { lines, answers }) => {
    const listed = chordsOf(lines)
    const isListed = (chord: string) =>
      // With Shift they go the other way or take the range along, which one line says for all of them.
      [chord, chord.replace('Shift+', '')].some((each) => listed.some((other) => same(each, other)))
    const missing = everyChord.filter((chord) => answers(keyOf(chord)) && !isListed(chord))
    expect(missing).toEqual([])
  })
})
