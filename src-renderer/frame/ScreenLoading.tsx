import { Spin } from 'antd'
import { frameText } from '#renderer/text/frameText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './ScreenLoading.module.css'

/** Stands where a screen is about to be. */
export function ScreenLoading() {
  const text = useText(frameText)
  return (
    <div className={styles.loading} role="status" aria-label={text.loading}>
      <Spin delay={300} />
    </div>
  )
}
