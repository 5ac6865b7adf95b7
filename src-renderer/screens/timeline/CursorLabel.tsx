import { formatClock } from '#core/plan/clock.ts'
import { minutesCss } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { useCursor } from './cursor.ts'
import styles from './Timeline.module.css'

/** The cursor's clock, on the ruler. */
export function CursorLabel() {
  const minute = useCursor((cursor) => cursor.minute)
  if (minute === null) return null
  return (
    <span className={styles.cursorLabel} style={{ left: minutesCss(minute) }}>
      {formatClock(minute)}
    </span>
  )
}
