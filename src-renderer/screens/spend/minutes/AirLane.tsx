import { memo } from 'react'
import type { Minute } from '#core/plan/units.ts'
import { minutesCss } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import type { Air, AirBlock } from './airOf.ts'
import styles from './Minutes.module.css'

interface AirLaneProps {
  readonly air: Air
  /** Minute at the left edge. */
  readonly from: Minute
  readonly px: number
}

/** Narrower blocks are colour alone. */
const namedPx = 18

/** What the room shows, on the axis of the curve. Keys and clicks go to the curve, which says what is on air. */
export const AirLane = memo(function AirLane({ air, from, px }: AirLaneProps) {
  const placed = ({ start, end }: { readonly start: Minute; readonly end: Minute }) => ({
    left: minutesCss(start - from),
    width: minutesCss(end - start),
  })
  const isNamed = ({ start, end }: AirBlock) => (end - start) * px >= namedPx
  return (
    <div className={styles.air} aria-hidden="true">
      {air.sessions.map((session) => (
        <div key={session.id} className={styles.session} style={placed(session)}>
          <span>{session.title}</span>
        </div>
      ))}
      {air.blocks.map((block) => (
        <div
          key={block.id}
          className={styles.block}
          data-tone={block.tone}
          data-named={isNamed(block) || undefined}
          title={block.name}
          style={placed(block)}
        >
          {isNamed(block) && block.name}
        </div>
      ))}
    </div>
  )
})
