import { Progress } from 'antd'
import { useEffect, useState } from 'react'
import { importingText } from '#renderer/text/importingText.ts'
import { useText } from '#renderer/text/useText.ts'
import { limitSeconds } from '#renderer/workers/workerCall.ts'
import styles from './ImportDialog.module.css'

/** What the worker is at and for how long, against the time it may take. */
export function ImportProgress({ step }: { readonly step: 'reading' | 'proposing' }) {
  const text = useText(importingText)
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((n) => n + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  return (
    <div className={styles.progress} role="status">
      <p>{text[step]}</p>
      <Progress percent={(seconds / limitSeconds) * 100} showInfo={false} aria-label={text[step]} />
      <p className={styles.muted}>{text.elapsed(seconds)}</p>
    </div>
  )
}
