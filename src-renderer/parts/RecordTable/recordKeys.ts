/** What a table of records does by keys of its own; the grid has all others. */
export type RecordCommand = 'add' | 'duplicate' | 'remove'

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** The same keys as in the run of show. */
export function recordCommandOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): RecordCommand | null {
  if (!(ctrlKey || metaKey) || altKey) return null
  if (key === 'Enter') return shiftKey ? null : 'add'
  if (key === '-') return 'remove'
  return shiftKey && key.toLowerCase() === 'd' ? 'duplicate' : null
}
