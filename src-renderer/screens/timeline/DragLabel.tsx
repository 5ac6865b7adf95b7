import { findRow } from '#core/plan/Plan.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { useView } from '#renderer/store/view.ts'
import { timelineText } from '#renderer/text/timelineText.ts'
import { useText } from '#renderer/text/useText.ts'
import type { DragGesture } from './Gesture.ts'
import { isBarGrip } from './Grip.ts'
import { spanLabel } from './segmentLabel.ts'
import styles from './Timeline.module.css'

interface DragLabelProps {
  readonly gesture: DragGesture
}

/** Beside the pointer while dragging: where it would land and what moves with it, or why it cannot. */
export function DragLabel({ gesture }: DragLabelProps) {
  const text = useText(timelineText)
  const lang = useView((view) => view.lang)
  const { aim, grip, refusal, ripple, preview, client, isCopy } = gesture
  const { start, end } = aim.span
  const dayStart = isBarGrip(grip)
    ? start
    : (findRow(preview, 'sessions', '', grip.sessionId)?.start ?? start)
  const held = 'ids' in grip ? grip.ids.length : 1
  const parts = [
    isBarGrip(grip) && grip.table === 'content' ? '' : text.minutes(end - start),
    held > 1 ? text.held(held) : '',
    ripple > 0 ? text.ripple(ripple) : '',
    isCopy ? text.copies : '',
  ].filter((part) => part !== '')
  // Kept inside the window at its right edge.
  const isRight = client.x > window.innerWidth - 340
  return (
    <div
      className={styles.dragLabel}
      role="status"
      style={{
        top: client.y + 18,
        ...(isRight ? { right: window.innerWidth - client.x + 8 } : { left: client.x + 12 }),
      }}
    >
      <b>{spanLabel(dayStart, start, end, lang)}</b> · {parts.join(' · ')}
      {refusal && <div className={styles.refused}>{refusalText(refusal)[lang]}</div>}
    </div>
  )
}
