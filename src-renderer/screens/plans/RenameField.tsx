import { type KeyboardEvent, useRef, useState } from 'react'
import styles from './Plans.module.css'

interface RenameFieldProps {
  readonly title: string
  readonly label: string
  /** With what was typed, or null where the old title stays. */
  readonly onDone: (typed: string | null) => void
}

/** A title being typed where it stands: Enter or leaving it takes it, Esc keeps the old one. */
export function RenameField({ title, label, onDone }: RenameFieldProps) {
  const [typed, setTyped] = useState(title)
  const isOver = useRef(false)
  const end = (taken: string | null) => {
    // Taking it makes the field go, which leaves it once more.
    if (isOver.current) return
    isOver.current = true
    onDone(taken?.trim() || null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') end(typed)
    if (event.key === 'Escape') end(null)
  }
  return (
    <input
      className={styles.rename}
      aria-label={label}
      // biome-ignore lint/a11y/noAutofocus: it appears because somebody asked to type here.
      autoFocus
      value={typed}
      maxLength={120}
      spellCheck={false}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => end(typed)}
      onKeyDown={onKeyDown}
    />
  )
}
