import { type ReactNode, type SyntheticEvent, useLayoutEffect, useRef } from 'react'
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
  // Closed while it is still in the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    element?.querySelector<HTMLElement>('input, button')?.focus()
    return () => element?.close()
  }, [])
  const onClick = ({ target }: SyntheticEvent) => {
    if (target === dialog.current) hideOverlay(overlay)
  }
  return (
    <dialog
      ref={dialog}
      className={styles[overlay]}
      aria-label={label}
      onClick={onClick}
      // The keys of what it covers are no longer meant.
      onKeyDown={(event) => event.stopPropagation()}
      onCancel={(event) => {
        event.preventDefault()
        hideOverlay(overlay)
      }}
    >
      {/*
        What is painted is the box inside, so that a click beside it meets the dialog alone. It takes the focus that a
        click on its words would else give to the page behind, together with the keys.
      */}
      <div className={styles.box} tabIndex={-1}>
        {children}
      </div>
    </dialog>
  )
}
