import { type ReactNode, useEffect, useRef } from 'react'
import styles from './Popup.module.css'

export interface PopupProps {
  /** Buttons in it close it by `popoverTarget`, which gives the focus back. */
  readonly id: string
  readonly label: string
  /** Where it hangs. */
  readonly anchor: Element | null
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A small panel beside what it belongs to; Esc and a press elsewhere close it, and the focus goes back. */
export function Popup({ id, label, anchor, onClose, children }: PopupProps) {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const [shown, box] = [panel.current, anchor?.getBoundingClientRect()]
    if (!shown || !box) return
    shown.showPopover()
    const left = Math.max(4, Math.min(box.left, window.innerWidth - shown.offsetWidth - 4))
    const isBelow = box.bottom + shown.offsetHeight < window.innerHeight
    shown.style.left = `${left}px`
    shown.style.top = `${isBelow ? box.bottom + 2 : Math.max(4, box.top - shown.offsetHeight - 2)}px`
    const first = shown.querySelector<HTMLElement>('input[type="text"]')
    ;(first ?? shown.querySelector<HTMLElement>('input, button'))?.focus()
  }, [anchor])
  return (
    <div
      ref={panel}
      id={id}
      popover="auto"
      role="dialog"
      aria-label={label}
      className={styles.popup}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
    >
      {children}
    </div>
  )
}
