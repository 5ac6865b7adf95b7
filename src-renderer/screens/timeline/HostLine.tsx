import { memo } from 'react'
import type { Host } from '#core/plan/records/people.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { minutesCss } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { labelWidth } from './boardSizes.ts'
import type { HostStretch } from './runLayout.ts'
import styles from './SessionItem.module.css'

interface HostLineProps {
  /** Px from the top of the session. */
  readonly top: number
  readonly stretches: readonly HostStretch[]
  readonly sessionStart: Minute
  readonly hosts: ReadonlyMap<Id, Host>
}

/** Who is on air, under the segments: one bar for as long as the hosts stay the same. */
export const HostLine = memo(function HostLine({ top, stretches, sessionStart, hosts }: HostLineProps) {
  return stretches.map(({ hostIds, start, end }) => {
    const names = hostIds.map((id) => hosts.get(id)?.name ?? '').join('、')
    return (
      <div
        key={start}
        className={styles.host}
        title={names}
        style={{
          top,
          left: minutesCss(start - sessionStart),
          width: minutesCss(end - start),
        }}
      >
        <span style={{ left: labelWidth + 4 }}>{names}</span>
      </div>
    )
  })
})
