import { Button } from 'antd'
import { select, useView } from '#renderer/store/view.ts'
import { inspectorText } from '#renderer/text/inspectorText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Inspector.module.css'

/** The way back from a product or a room to the session that is looked at. */
export function BackToSession() {
  const text = useText(inspectorText)
  const sessionId = useView((view) => view.sessionId)
  if (sessionId === null) return null
  return (
    <div className={styles.links}>
      <Button size="small" onClick={() => select({ table: 'sessions', page: '', ids: [sessionId] })}>
        {text.backToSession}
      </Button>
    </div>
  )
}
