import { Button } from 'antd'
import { useState } from 'react'
import { appName } from '#renderer/appName.ts'
import { savePlanCopy } from '#renderer/planfiles/savePlanFile.ts'
import { useOpenPlan } from '#renderer/store/openPlan.ts'
import { frameText } from '#renderer/text/frameText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './CrashScreen.module.css'

interface CrashScreenProps {
  readonly error: Error
  readonly onBack: () => void
}

/** What shows after a bug: that nothing saved is lost, a copy of the plan for safety, and what to send to us. */
export function CrashScreen({ error, onBack }: CrashScreenProps) {
  const text = useText(frameText)
  const plan = useOpenPlan((open) => open.plan)
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no')
  const details = `${appName}\n${navigator.userAgent}\n${error.stack ?? error.message}`
  const copy = () =>
    navigator.clipboard.writeText(details).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    )
  return (
    <main className={styles.crash} role="alert">
      <h1>{text.broke}</h1>
      <p>{text.brokeBody}</p>
      <p>{text.brokeNext}</p>
      <div className={styles.actions}>
        <Button type="primary" onClick={onBack}>
          {text.goBack}
        </Button>
        {plan && <Button onClick={() => void savePlanCopy(plan)}>{text.saveCopy}</Button>}
        <Button onClick={() => void copy()}>{copied === 'yes' ? text.copied : text.copyDetails}</Button>
        <Button onClick={() => location.reload()}>{text.reload}</Button>
      </div>
      {copied === 'failed' && <p>{text.copyFailed}</p>}
      <h2>{text.brokeDetails}</h2>
      <pre>{details}</pre>
    </main>
  )
}
