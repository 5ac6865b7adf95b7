/** What is done with a target; each has a button and a key. */
export type TargetCommand = 'addChild' | 'addSibling' | 'indent' | 'outdent' | 'remove'

interface TargetKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

export function targetCommandOf({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: TargetKey): TargetCommand | null {
  if (altKey) return key === 'ArrowRight' ? 'indent' : key === 'ArrowLeft' ? 'outdent' : null
  if (!ctrlKey && !metaKey) return null
  if (key === 'Enter') return shiftKey ? 'addChild' : 'addSibling'
  return key === '-' ? 'remove' : null
}
