/** What a key of the curve asks for, beside moving the minute cursor. */
export type BoardCommand =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'enterLevel' | 'collapse' | 'selectOnAir' }
  | { readonly kind: 'scale' | 'zoom'; readonly by: 1 | -1 }

interface BoardKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

const commands: { readonly [key: string]: BoardCommand } = {
  Enter: { kind: 'enterLevel' },
  Escape: { kind: 'collapse' },
  PageUp: { kind: 'scale', by: 1 },
  PageDown: { kind: 'scale', by: -1 },
  '+': { kind: 'zoom', by: 1 },
  '=': { kind: 'zoom', by: 1 },
  '-': { kind: 'zoom', by: -1 },
  s: { kind: 'selectOnAir' },
  S: { kind: 'selectOnAir' },
}

/** null for a key that is none of the curve's. A digit begins a level. */
export function boardCommand({ key, ctrlKey, altKey, metaKey }: BoardKey): BoardCommand | null {
  if (ctrlKey || altKey || metaKey) return null
  return /^[0-9.]$/.test(key) ? { kind: 'type', text: key } : (commands[key] ?? null)
}
