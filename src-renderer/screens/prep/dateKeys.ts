/** What a key does on a task of the list by date. */
export type DateCommand =
  | { readonly kind: 'go'; readonly by: 1 | -1 }
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'advance' }

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** Arrows go from task to task, with Alt they move its due day; Space takes its status a step on. */
export function dateCommandOf({ key, altKey, ctrlKey, metaKey, shiftKey }: Key): DateCommand | null {
  if (ctrlKey || metaKey || shiftKey) return null
  if (key === ' ') return altKey ? null : { kind: 'advance' }
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null
  return { kind: altKey ? 'move' : 'go', by: key === 'ArrowDown' ? 1 : -1 }
}

/** The due day after a move; a task without a date is put on the eve of the plan first. */
export const movedDay = (day: number | null, by: 1 | -1): number => (day === null ? -1 : day + by)
