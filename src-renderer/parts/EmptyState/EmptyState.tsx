import { Button } from 'antd'
import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

export interface EmptyStateProps {
  readonly title: string
  readonly next: string
  readonly action: string
  readonly onAction: () => void
  /** Other ways on. */
  readonly children?: ReactNode
}

/** What to do where there is nothing yet. */
export function EmptyState({ title, next, action, onAction, children }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      <p>{next}</p>
      <div>
        <Button type="primary" onClick={onAction}>
          {action}
        </Button>
        {children}
      </div>
    </div>
  )
}
