import { Input, type InputRef } from 'antd'
import { type Ref, useId } from 'react'
import styles from './NewPlan.module.css'

interface FormFieldProps {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  /** What was understood, or why nothing was. */
  readonly read?: string
  readonly isBad?: boolean
  readonly maxLength?: number
  /** Takes the whole line. */
  readonly isWide?: boolean
  readonly onChange: (typed: string) => void
  readonly ref?: Ref<InputRef>
}

/** A labelled field of text that says below how it was understood. */
export function FormField({
  label,
  value,
  placeholder,
  read,
  isBad,
  maxLength = 40,
  isWide = false,
  onChange,
  ref,
}: FormFieldProps) {
  const [id, readId] = [useId(), useId()]
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <div className={isWide ? styles.wide : undefined}>
        <Input
          ref={ref ?? null}
          id={id}
          value={value}
          maxLength={maxLength}
          placeholder={placeholder ?? ''}
          status={isBad ? 'error' : ''}
          aria-describedby={readId}
          aria-invalid={isBad ?? false}
          onChange={({ target }) => onChange(target.value)}
        />
        {read !== undefined && (
          <p id={readId} className={isBad ? styles.bad : styles.hint}>
            {read}
          </p>
        )}
      </div>
    </>
  )
}
