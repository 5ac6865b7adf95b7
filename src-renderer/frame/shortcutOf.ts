import { isPressed, isTyped, type PressedKey } from './chords.ts'
import { commands, type FrameCommand } from './commands.ts'

/**
 * The command of the frame that a key means; null for none. While a text is being typed, undo, redo and the like are
 * the text's own, and so is every sign.
 */
export function shortcutOf(key: PressedKey, isTyping: boolean): FrameCommand | null {
  const isMeant = ({ keys, isForTextsToo }: FrameCommand): boolean =>
    keys.some((chord) => isPressed(chord, key) && (!isTyping || (isForTextsToo === true && !isTyped(chord))))
  return commands.find(isMeant) ?? null
}
