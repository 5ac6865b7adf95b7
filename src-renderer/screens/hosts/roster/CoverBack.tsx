import type { Span } from '#core/plan/spans.ts'
import type { RoomCover } from '#core/rollup/roomCover.ts'
import { minutesCss } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import styles from './Roster.module.css'

interface CoverBackProps {
  /** The room that is painted into; undefined while that is asked each time. */
  readonly cover: RoomCover | undefined
  /** Minutes for which any room lacks a host. */
  readonly holes: readonly Span[]
  readonly window: Span
}

/** Behind the bars: when the room that is painted into is on air, and where it, or else any room, lacks a host. */
export function CoverBack({ cover, holes, window }: CoverBackProps) {
  const band = (kind: string, { start, end }: Span) => (
    <span
      key={`${kind} ${start}`}
      aria-hidden="true"
      data-kind={kind}
      className={styles.back}
      style={{ left: minutesCss(start - window.start), width: minutesCss(end - start) }}
    />
  )
  return (
    <>
      {cover?.air.map((span) => band('air', span))}
      {(cover?.holes ?? holes).map((span) => band('hole', span))}
    </>
  )
}
