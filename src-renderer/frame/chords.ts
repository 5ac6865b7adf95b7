/**
 * Keys pressed together, as commands declare them: `Mod+Shift+Z`, `Alt+1`, `F1`, `?`. `Mod` is Ctrl, and ⌘ on a Mac. A
 * digit is the key with that digit, whatever the layout puts on it; a sign is whatever keys type it.
 */
export type Chord = string

export type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Whether a key event is those keys. */
export function isPressed(
  chord: Chord,
  { key, code, ctrlKey, metaKey, altKey, shiftKey }: PressedKey,
): boolean {
  const parts = chord.split('+')
  const wanted = parts.at(-1) ?? ''
  if ((ctrlKey || metaKey) !== parts.includes('Mod') || altKey !== parts.includes('Alt')) return false
  // Full-width signs are what a Chinese input method types with the same keys.
  if (isSign(wanted)) return key.normalize('NFKC') === wanted
  if (shiftKey !== parts.includes('Shift')) return false
  return /^\d$/.test(wanted) ? code === `Digit${wanted}` : key.toLowerCase() === wanted.toLowerCase()
}

/** Whether the keys alone type something into a text. */
export const isTyped = (chord: Chord): boolean => chord.length === 1

/** As the keyboard of this machine names them: `Ctrl+Z`, on a Mac `⌘Z`. */
export function keysShown(chord: Chord, isMac: boolean): string {
  const names = chord.split('+').map((part) => (isMac ? macNames[part] : undefined) ?? part)
  const named = names.map((name) => (name === 'Mod' ? 'Ctrl' : name))
  return named.join(isMac ? '' : '+')
}

const macNames: { readonly [part: string]: string } = { Mod: '⌘', Shift: '⇧', Alt: '⌥' }

const isSign = (key: string): boolean => key.length === 1 && !/[a-z\d]/i.test(key)
