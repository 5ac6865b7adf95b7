import type { ShortcutLine } from '#renderer/text/shortcutsText.ts'

/** A key event as handlers look at it. */
export interface PressedKey {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const named = [
  ...['Up', 'Down', 'Left', 'Right'].map((arrow) => `Arrow${arrow}`),
  ...['Home', 'End', 'PageUp', 'PageDown', 'Tab', 'Enter', 'Delete', 'Backspace', 'Escape', 'Insert'],
  ...Array.from({ length: 12 }, (_, i) => `F${i + 1}`),
]
const signs = [...'abcdefghijklmnopqrstuvwxyz0123456789-=[]\\;\',./`+*?<>:"|{}~!@#$%^&()_ ']
const modifiers = ['', 'Shift+', 'Mod+', 'Alt+', 'Mod+Shift+', 'Alt+Shift+']

/** All keys that a handler might know, with every set of modifiers. */
const everyChord = modifiers.flatMap((before) => [...named, ...signs].map((key) => before + key))

export function keyOf(chord: string): PressedKey {
  const key = chord.endsWith('+') ? '+' : (chord.split('+').at(-1) ?? '')
  const has = (modifier: string) => chord.slice(0, -key.length).includes(modifier)
  const [ctrlKey, altKey, shiftKey] = [has('Mod'), has('Alt'), has('Shift')]
  const code = { ',': 'Comma', '.': 'Period' }[key] ?? ''
  return {
    key: key.length === 1 ? key.toLowerCase() : key,
    code,
    ctrlKey,
    metaKey: false,
    altKey,
    shiftKey,
  }
}

/** The chords of some lines; what stands for ten digits is each of them. */
export const chordsOf = (lines: readonly ShortcutLine[]): string[] =>
  lines.flatMap(({ keys }) => keys).flatMap((chord) => (chord === 'Digit' ? [...'0123456789'] : [chord]))

/**
 * What a handler answers and the page does not tell.
 * @param isSame a key that does the same as one that is told, as people expect it
 */
export function missingChords(
  lines: readonly ShortcutLine[],
  answers: (key: PressedKey) => boolean,
  isSame: (chord: string) => boolean = () => false,
): string[] {
  const listed = new Set(chordsOf(lines).map((chord) => chord.toLowerCase()))
  // With Shift they go the other way, further or take the range along, which one line says for all of them.
  const isListed = (chord: string) =>
    [chord, chord.replace('Shift+', '')].some((each) => listed.has(each.toLowerCase()))
  return everyChord.filter((chord) => answers(keyOf(chord)) && !isListed(chord) && !isSame(chord))
}
