import type { BoardStep } from './BoardColumns.ts'

export type BoardCommand =
  | { readonly kind: 'go'; readonly step: BoardStep }
  /** To the column before or after. */
  | { readonly kind: 'move'; readonly by: 1 | -1 }

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

const steps: { readonly [key: string]: BoardStep } = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
}

/** What a key does on a card of a board. */
export function boardCommandOf({ key, altKey, ctrlKey, metaKey, shiftKey }: Key): BoardCommand | null {
  if (ctrlKey || metaKey || shiftKey) return null
  if (altKey) {
    if (key === 'ArrowLeft') return { kind: 'move', by: -1 }
    return key === 'ArrowRight' ? { kind: 'move', by: 1 } : null
  }
  const step = steps[key]
  return step ? { kind: 'go', step } : null
}
