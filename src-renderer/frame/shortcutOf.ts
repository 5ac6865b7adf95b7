import { isPressed, type PressedKey } from './chords.ts'
import { commands, type FrameCommand } from './commands.ts'

/**
 * The command of the frame that a key means; null for none. While a text is being typed, undo, redo and the like are
 * the text's own.
 */
export function shortcutOf(key: PressedKey, isTyping: boolean): FrameCommand | null {
  const possible = isTyping ? commands.filter(({ isForTextsToo }) => isForTextsToo) : commands
  return possible.find(({ keys }) => keys.some((chord) => isPressed(chord, key))) ?? null
}
