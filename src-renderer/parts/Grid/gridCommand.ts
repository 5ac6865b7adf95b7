import type { Step } from './gridSteps.ts'

/** What a key does in a grid, apart from the keys of the screen around it. */
export type GridCommand =
  | { readonly kind: 'move' | 'extend'; readonly step: Step }
  | { readonly kind: 'tab' | 'enter'; readonly by: 1 | -1 }
  | { readonly kind: PlainCommand }

type PlainCommand =
  | 'selectAll'
  | 'selectRows'
  | 'selectColumns'
  | 'edit'
  | 'clear'
  | 'fillDown'
  | 'fillRight'
  | 'discard'
  | 'toggle'
  | 'find'
  | 'menu'

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
  ArrowUp: 'edgeUp',
  ArrowDown: 'edgeDown',
  ArrowLeft: 'edgeLeft',
  ArrowRight: 'edgeRight',
  Home: 'gridStart',
  End: 'gridEnd',
}
const plain: { readonly [key: string]: PlainCommand } = {
  F2: 'edit',
  Delete: 'clear',
  Backspace: 'clear',
  Escape: 'discard',
  ' ': 'toggle',
}
const controlled: { readonly [key: string]: PlainCommand } = {
  a: 'selectAll',
  d: 'fillDown',
  r: 'fillRight',
  f: 'find',
  ' ': 'selectColumns',
}

/** What a key does while a cell is active and not being edited; null leaves it to typing, clipboard and window. */
export function gridCommand({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): GridCommand | null {
  const isControl = ctrlKey || metaKey
  if (altKey) return key === 'ArrowDown' && !isControl ? { kind: 'menu' } : null
  if (isControl) return withControl(key, shiftKey)
  const step = arrows[key]
  if (step) return { kind: shiftKey ? 'extend' : 'move', step }
  const by = shiftKey ? -1 : 1
  if (key === 'Tab') return { kind: 'tab', by }
  if (key === 'Enter') return { kind: 'enter', by }
  if (key === ' ' && shiftKey) return { kind: 'selectRows' }
  const kind = plain[key]
  return kind ? { kind } : null
}

function withControl(key: string, shiftKey: boolean): GridCommand | null {
  const step = jumps[key]
  if (step) return { kind: shiftKey ? 'extend' : 'move', step }
  const pressed = key.toLowerCase()
  // As Excel's own key for filters; a screen may want Alt and the arrow for its rows.
  if (shiftKey) return pressed === 'l' ? { kind: 'menu' } : null
  const kind = controlled[pressed]
  return kind ? { kind } : null
}

/** What a key does while a cell is being edited. */
export type EditCommand =
  | { readonly kind: 'take'; readonly next: GridCommand }
  /** The text goes into every selected cell. */
  | { readonly kind: 'takeAll' }
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
  if (key === 'Enter' && (ctrlKey || metaKey) && !altKey) return { kind: 'takeAll' }
  if (key === 'Enter' && (altKey || (takesLines && shiftKey))) return takesLines ? { kind: 'newLine' } : null
  if (key === 'Enter' || key === 'Tab') {
    const by = shiftKey ? -1 : 1
    return { kind: 'take', next: key === 'Tab' ? { kind: 'tab', by } : { kind: 'enter', by } }
  }
  const step = isOverwriting && !shiftKey && !ctrlKey && !metaKey && !altKey ? arrows[key] : undefined
  return step && /^(Arrow|Page)/.test(key) ? { kind: 'take', next: { kind: 'move', step } } : null
}
