import type { Minute } from '#core/plan/units.ts'
import { minutesCss } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import type { Gesture } from './Gesture.ts'
import styles from './Timeline.module.css'
import { frameOf } from './useBoardDrag.ts'

interface BoardOverlayProps {
  readonly gesture: Gesture | null
  readonly now: Minute | null
}

/** Lines and frames over all lanes: the present minute, the edge a drag snapped to, the frame being drawn. */
export function BoardOverlay({ gesture, now }: BoardOverlayProps) {
  const snappedAt = gesture?.kind === 'drag' ? gesture.aim.snappedAt : null
  const frame = gesture?.kind === 'frame' ? frameOf(gesture.from, gesture.to) : null
  return (
    <div className={styles.overlay}>
      {now !== null && <div className={styles.now} style={{ left: minutesCss(now) }} />}
      {snappedAt !== null && <div className={styles.snap} style={{ left: minutesCss(snappedAt) }} />}
      {frame && (
        <div
          className={styles.frame}
          style={{
            left: minutesCss(frame.minutes.start),
            width: minutesCss(frame.minutes.end - frame.minutes.start),
            top: frame.top,
            height: frame.bottom - frame.top,
          }}
        />
      )}
    </div>
  )
}
