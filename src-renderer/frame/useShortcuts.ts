import { useEffect } from 'react'
import { savePlanFile, savePlanFileAs } from '#renderer/planfiles/savePlanFile.ts'
import { redo, undo } from '#renderer/store/openPlan.ts'
import { type FrameShortcut, shortcutOf } from './shortcutOf.ts'

const actions: { readonly [S in FrameShortcut]: () => Promise<void> } = {
  undo,
  redo,
  save: savePlanFile,
  saveAs: savePlanFileAs,
}

/** The frame's keys, while a plan is open and no dialog stands over it. */
export function useShortcuts(isActive: boolean): void {
  useEffect(() => {
    if (!isActive) return
    const onKeyDown = (event: KeyboardEvent) => {
      const shortcut = event.defaultPrevented ? null : shortcutOf(event, isTyping(event.target))
      if (!shortcut) return
      event.preventDefault()
      void actions[shortcut]()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [isActive])
}

/**
 * Whether keys go into a text that is being edited, which has an undo of its own. A field that only waits for the first
 * key (a grid's, over its active cell) says so by `data-waiting`.
 */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.closest('[data-waiting]')) return false
  if (target.isContentEditable) return true
  const isTextField = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
  return isTextField && !target.readOnly && !['checkbox', 'radio', 'button', 'range'].includes(target.type)
}
