import { Button } from 'antd'
import { savePlanCopy } from '#renderer/planfiles/savePlanFile.ts'
import { openPlanNow, retrySave, useOpenPlan } from '#renderer/store/openPlan.ts'
import { frameText } from '#renderer/text/frameText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './TitleBar.module.css'

const clock = new Intl.DateTimeFormat('zh-CN', { timeStyle: 'medium', hourCycle: 'h23' })

/** Whether every edit is on this machine's disk; when not, why, and the two ways out. */
export function SavedMark() {
  const text = useText(frameText)
  const saved = useOpenPlan((open) => open.saved)
  if (saved.kind === 'failed') {
    return (
      <span className={styles.saved} role="alert" data-saved="failed">
        <i />
        <span className={styles.why} title={saved.why}>
          {text.notSaved(saved.why)}
        </span>
        <Button size="small" onClick={retrySave}>
          {text.retry}
        </Button>
        <Button size="small" onClick={copyOpenPlan}>
          {text.saveCopy}
        </Button>
      </span>
    )
  }
  const at = saved.kind === 'saved' && saved.at ? clock.format(new Date(saved.at)) : null
  const words = at === null ? text.saved : text.savedAt(at)
  return (
    <span className={styles.saved} role="status" data-saved={saved.kind} title={text.savedHint}>
      <i />
      {saved.kind === 'saving' ? text.saving : words}
    </span>
  )
}

function copyOpenPlan(): void {
  const { plan } = openPlanNow()
  if (plan) void savePlanCopy(plan)
}
