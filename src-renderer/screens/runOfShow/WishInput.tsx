import { Input } from 'antd'
import { type ReactNode, useId } from 'react'
import type { Texts } from '#core/plan/Lang.ts'
import { useView } from '#renderer/store/view.ts'
import styles from './Generator.module.css'

export interface WishInputProps {
  readonly label: ReactNode
  readonly value: string
  /** Why what is typed was not taken. */
  readonly problem: Texts | undefined
  readonly onChange: (value: string) => void
  /** What it does, for who wonders. */
  readonly hint?: string
  readonly isFirst?: boolean
}

/** A length to type, with the reason under it where it cannot be read. */
export function WishInput({ label, value, problem, onChange, hint, isFirst = false }: WishInputProps) {
  const lang = useView((view) => view.lang)
  const ids = { input: useId(), why: useId() }
  return (
    <div className={styles.wish} title={hint}>
      <label htmlFor={ids.input}>{label}</label>
      <Input
        id={ids.input}
        size="small"
        autoFocus={isFirst}
        autoComplete="off"
        value={value}
        status={problem ? 'error' : ''}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? ids.why : undefined}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => onChange(target.value)}
      />
      {problem && (
        <p id={ids.why} className={styles.why} role="alert">
          {problem[lang]}
        </p>
      )}
    </div>
  )
}
