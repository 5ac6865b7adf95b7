export type FrameShortcut = 'undo' | 'redo' | 'save' | 'saveAs'

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** What a key does in the frame; null for none. While a text is being typed, undo and redo are the text's own. */
export function shortcutOf(
  { key, ctrlKey, metaKey, altKey, shiftKey }: Key,
  isTyping: boolean,
): FrameShortcut | null {
  if (!(ctrlKey || metaKey) || altKey) return null
  const pressed = key.toLowerCase()
  if (pressed === 's') return shiftKey ? 'saveAs' : 'save'
  if (isTyping) return null
  if (pressed === 'z') return shiftKey ? 'redo' : 'undo'
  return pressed === 'y' && !shiftKey ? 'redo' : null
}
