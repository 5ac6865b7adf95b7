import type { Step } from './gridSelection.ts'

/** What a key does in a grid, apart from the keys of the screen around it. */
export type GridCommand =
  | { readonly kind: 'move' | 'extend'; readonly step: Step }
  | { readonly kind: 'tab' | 'enter'; readonly by: 1 | -1 }
  | { readonly kind: 'selectAll' | 'edit' | 'clear' | 'fillDown' | 'discard' | 'toggle' }

export type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

const arrows: { readonly [key: string]: Step } = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
  Home: 'rowStart',
  End: 'rowEnd',
}
const jumps: { readonly [key: string]: Step } = {
  ArrowUp: 'top',
  ArrowDown: 'bottom',
  ArrowLeft: 'rowStart',
  ArrowRight: 'rowEnd',
  Home: 'gridStart',
  End: 'gridEnd',
}

/** What a key does while a cell is active and not being edited; null leaves it to typing, clipboard and window. */
export function gridCommand({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): GridCommand | null {
  if (altKey) return null
  if (ctrlKey || metaKey) return withControl(key, shiftKey)
  const step = arrows[key]
  if (step) return { kind: shiftKey ? 'extend' : 'move', step }
  switch (key) {
    case 'Tab':
      return { kind: 'tab', by: shiftKey ? -1 : 1 }
    case 'Enter':
      return { kind: 'enter', by: shiftKey ? -1 : 1 }
    case 'F2':
      return { kind: 'edit' }
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' }
    case 'Escape':
      return { kind: 'discard' }
    case ' ':
      return { kind: 'toggle' }
    default:
      return null
  }
}

function withControl(key: string, shiftKey: boolean): GridCommand | null {
  const step = jumps[key]
  if (step) return { kind: shiftKey ? 'extend' : 'move', step }
  if (shiftKey) return null
  if (key.toLowerCase() === 'a') return { kind: 'selectAll' }
  return key.toLowerCase() === 'd' ? { kind: 'fillDown' } : null
}

/** What a key does while a cell is being edited. */
export type EditCommand =
  | { readonly kind: 'take'; readonly next: GridCommand }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'newLine' }

export interface EditContext {
  /** Typing began on the cell: arrows take the text and move on, as in Excel. After F2 they move the caret. */
  readonly isOverwriting: boolean
  readonly takesLines: boolean
}

export function editCommand(pressed: Key, { isOverwriting, takesLines }: EditContext): EditCommand | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = pressed
  if (key === 'Escape') return { kind: 'cancel' }
  if (key === 'Enter' && (altKey || (takesLines && (shiftKey || ctrlKey || metaKey))))
    return takesLines ? { kind: 'newLine' } : null
  if (key === 'Enter' || key === 'Tab') {
    const by = shiftKey ? -1 : 1
    return { kind: 'take', next: key === 'Tab' ? { kind: 'tab', by } : { kind: 'enter', by } }
  }
  const step = isOverwriting && !shiftKey && !ctrlKey && !metaKey && !altKey ? arrows[key] : undefined
  return step && /^(Arrow|Page)/.test(key) ? { kind: 'take', next: { kind: 'move', step } } : null
}
