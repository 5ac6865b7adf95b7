import { type ReactNode, useId } from 'react'
import { overviewText } from '#renderer/text/overviewText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Overview.module.css'

interface PanelProps {
  readonly title: string
  readonly className?: string | undefined
  /** Whether its figures are still being summed up. */
  readonly isWaiting?: boolean
  /** What stands at the right of its title. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** One matter of the overview. */
export function Panel({ title, className = '', isWaiting = false, aside, children }: PanelProps) {
  const text = useText(overviewText)
  const id = useId()
  return (
    <section className={`${styles.panel} ${className}`} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {isWaiting ? (
        <p className={styles.muted} role="status">
          {text.summing}
        </p>
      ) : (
        children
      )}
    </section>
  )
}
