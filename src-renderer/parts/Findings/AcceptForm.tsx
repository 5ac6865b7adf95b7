import { Button, Input } from 'antd'
import { useState } from 'react'
import { findingsText } from '#renderer/text/findingsText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Findings.module.css'

interface AcceptFormProps {
  readonly onAccept: (reason: string) => void
  readonly onCancel: () => void
}

/** Asks why a finding is acceptable; nothing is accepted without a reason. */
export function AcceptForm({ onAccept, onCancel }: AcceptFormProps) {
  const text = useText(findingsText)
  const [reason, setReason] = useState('')
  const isEmpty = reason.trim() === ''
  return (
    <form
      className={styles.accepting}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isEmpty) onAccept(reason)
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onCancel()
      }}
    >
      <Input
        size="small"
        autoFocus
        aria-label={text.acceptLabel}
        placeholder={text.acceptHint}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button size="small" htmlType="submit" type="primary" disabled={isEmpty}>
        {text.acceptDo}
      </Button>
      <Button size="small" type="text" onClick={onCancel}>
        {text.cancel}
      </Button>
    </form>
  )
}
