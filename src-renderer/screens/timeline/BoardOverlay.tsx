import type { Minute } from '#core/plan/units.ts'
import { minutesCss } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { useCursor } from './cursor.ts'
import type { Gesture } from './Gesture.ts'
import type { Lane } from './lanesOf.ts'
import styles from './Timeline.module.css'
import { frameOf } from './useBoardDrag.ts'

interface BoardOverlayProps {
  readonly gesture: Gesture | null
  readonly now: Minute | null
  readonly lanes: readonly Lane[]
  readonly tops: readonly number[]
}

/** Lines and frames over all lanes: the present minute, the cursor, the edge a drag snapped to, the frame being drawn. */
export function BoardOverlay({ gesture, now, lanes, tops }: BoardOverlayProps) {
  const snappedAt = gesture?.kind === 'drag' ? gesture.aim.snappedAt : null
  const frame = gesture?.kind === 'frame' ? frameOf(gesture.from, gesture.to) : null
  return (
    <div className={styles.overlay}>
      {now !== null && <div className={styles.now} style={{ left: minutesCss(now) }} />}
      <CursorLine lanes={lanes} tops={tops} />
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

/** Where a paste or a split goes: a thin line over all lanes, a strong one over its own. */
function CursorLine({ lanes, tops }: Pick<BoardOverlayProps, 'lanes' | 'tops'>) {
  const { minute, laneKey } = useCursor()
  if (minute === null) return null
  const index = lanes.findIndex(({ key }) => key === laneKey)
  const [top, bottom] = [tops[index] ?? 0, tops[index + 1] ?? 0]
  return (
    <>
      <div className={styles.cursorLine} style={{ left: minutesCss(minute) }} />
      {index >= 0 && (
        <div
          className={styles.cursor}
          data-cursor={minute}
          style={{ left: minutesCss(minute), top, height: bottom - top }}
        />
      )}
    </>
  )
}
