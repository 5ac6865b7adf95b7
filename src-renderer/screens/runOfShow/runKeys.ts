/** What the run of show's own keys do; the grid has all others. */
export type RunCommand =
  | 'insertBelow'
  | 'insertAbove'
  | 'duplicate'
  | 'remove'
  | 'moveUp'
  | 'moveDown'
  | 'toggleTiming'

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
  return shiftKey && key.toLowerCase() === 'd' ? 'duplicate' : null
}
