import { useEffect } from 'react'
import { shortcutOf } from './shortcutOf.ts'

/** The frame's keys, while a plan is open and no dialog stands over it. */
export function useShortcuts(isActive: boolean): void {
  useEffect(() => {
    if (!isActive) return
    const onKeyDown = (event: KeyboardEvent) => {
      // Keys that choose characters of an input method are its own.
      if (event.defaultPrevented || event.isComposing) return
      const command = shortcutOf(event, isTyping(event))
      if (!command) return
      event.preventDefault()
      if (command.isOn?.() !== false) void command.run()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [isActive])
}

/**
 * Whether a key goes into a text that is being edited, which has an undo of its own. A field that only waits for the
 * first key (a grid's, over its active cell) says so by `data-waiting`: what types something is its own, no more.
 */
function isTyping({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('[data-waiting]')) return key.length === 1 && !ctrlKey && !metaKey && !altKey
  if (target.isContentEditable) return true
  const isTextField = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
  return isTextField && !target.readOnly && !['checkbox', 'radio', 'button', 'range'].includes(target.type)
}
