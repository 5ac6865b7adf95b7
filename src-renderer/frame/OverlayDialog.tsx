import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react'
import styles from './OverlayDialog.module.css'
import { hideOverlay, type Overlay } from './overlay.ts'

export interface OverlayDialogProps {
  readonly overlay: Overlay
  readonly label: string
  readonly children: ReactNode
}

/**
 * What the frame puts over the screens: it holds the keyboard while it is there, Esc and a click beside it close it,
 * and the focus goes back to where it was.
 */
export function OverlayDialog({ overlay, label, children }: OverlayDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  const onClick = ({ target }: SyntheticEvent) => {
    if (target === dialog.current) hideOverlay(overlay)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it, by the element itself.
    <dialog
      ref={dialog}
      className={styles[overlay]}
      aria-label={label}
      onClick={onClick}
      onCancel={(event) => {
        event.preventDefault()
        hideOverlay(overlay)
      }}
    >
      {/* What is painted is the box inside, so that a click beside it meets the dialog alone. */}
      <div className={styles.box}>{children}</div>
    </dialog>
  )
}
