import type { ReactNode } from 'react'
import styles from './Inspector.module.css'

export interface InspectorHeadProps {
  /** What kind of thing it is. */
  readonly kind: string
  readonly title: string
  readonly toggle: ReactNode
}

export function InspectorHead({ kind, title, toggle }: InspectorHeadProps) {
  return (
    <header className={styles.head}>
      <h2>
        <small>{kind}</small>
        {title}
      </h2>
      {toggle}
    </header>
  )
}
