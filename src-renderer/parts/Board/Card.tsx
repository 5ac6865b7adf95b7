import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react'
import type { Id } from '#core/plan/units.ts'
import styles from './Board.module.css'

interface CardProps {
  readonly id: Id
  readonly label: string
  readonly top: number
  readonly height: number
  readonly isSelected: boolean
  readonly isActive: boolean
  readonly isTabStop: boolean
  readonly wantsFocus: RefObject<boolean>
  readonly aside: ReactNode
  readonly children: ReactNode
}

/** One card: a button that selects it, and its other buttons beside. */
export function Card(props: CardProps) {
  const { id, isActive, wantsFocus } = props
  const main = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (!isActive || !wantsFocus.current) return
    wantsFocus.current = false
    main.current?.focus({ preventScroll: true })
  }, [isActive, wantsFocus])
  return (
    <li
      className={styles.card}
      data-card={id}
      data-selected={props.isSelected || undefined}
      style={{ transform: `translateY(${props.top}px)`, height: props.height }}
    >
      <button
        ref={main}
        type="button"
        className={styles.main}
        data-main={id}
        aria-pressed={props.isSelected}
        aria-label={props.label}
        aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight"
        tabIndex={props.isTabStop ? 0 : -1}
      >
        {props.children}
      </button>
      {props.aside && (
        <div className={styles.aside} data-aside>
          {props.aside}
        </div>
      )}
    </li>
  )
}
