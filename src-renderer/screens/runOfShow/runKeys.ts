/** What the run of show's own keys do; the grid has all others. */
export type RunCommand =
  | 'insertBelow'
  | 'insertAbove'
  | 'duplicate'
  | 'remove'
  | 'moveUp'
  | 'moveDown'
  | 'toggleTiming'
  | 'fit'

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** @param column the active cell's; L links and fixes in the link column only, elsewhere it is a letter */
export function runCommandOf(
  { key, ctrlKey, metaKey, altKey, shiftKey }: Key,
  column: string | null,
): RunCommand | null {
  const isControl = ctrlKey || metaKey
  if (altKey && !isControl) {
    if (key === 'ArrowUp') return 'moveUp'
    return key === 'ArrowDown' ? 'moveDown' : null
  }
  if (!isControl) return column === 'timing' && key.toLowerCase() === 'l' && !altKey ? 'toggleTiming' : null
  if (key === 'Enter') return shiftKey ? 'insertAbove' : 'insertBelow'
  if (key === '-') return 'remove'
  if (!shiftKey) return null
  const pressed = key.toLowerCase()
  if (pressed === 'f') return 'fit'
  return pressed === 'd' ? 'duplicate' : null
}

/** What concerns the whole run; its keys work wherever the focus is on the screen. */
export type ScreenCommand = 'generate' | 'print'

/** @param isEmpty the run has no row yet that could have the focus: the key that inserts one works from anywhere then */
export function screenCommandOf(
  { key, ctrlKey, metaKey, altKey, shiftKey }: Key,
  isEmpty: boolean,
): ScreenCommand | 'insertBelow' | null {
  if (!(ctrlKey || metaKey) || altKey || shiftKey) return null
  if (key === 'Enter') return isEmpty ? 'insertBelow' : null
  const pressed = key.toLowerCase()
  if (pressed === 'g') return 'generate'
  return pressed === 'p' ? 'print' : null
}
