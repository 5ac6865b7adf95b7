import { memo } from 'react'
import { minutesCss } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { useView } from '#renderer/store/view.ts'
import { useIsCut } from '../clip.ts'
import { FindingDot } from '../findings/FindingDot.tsx'
import type { Bar } from './Track.ts'
import styles from './Tracks.module.css'

interface BarItemProps {
  readonly bar: Bar
  /** Px from the top of the track, and of the block itself. */
  readonly top: number
  readonly height: number
  readonly title: string
  readonly label: string
  readonly tone: string
  /** Whether it is wide enough for words at the present scale. */
  readonly hasText: boolean
}

/** A shift, a line, a booking …: repaints when its own row, place or selection changes, never for scroll or zoom. */
export const BarItem = memo(function BarItem(props: BarItemProps) {
  const { bar, top, height, label } = props
  const { table, page, id, start, end } = bar
  const isSelected = useView(
    ({ selection }) => selection?.table === table && selection.page === page && selection.ids.includes(id),
  )
  const isCut = useIsCut(id)
  return (
    <div
      role="option"
      tabIndex={-1}
      id={`${table}-${id}`}
      data-table={table}
      data-page={page}
      data-row={id}
      data-bar={props.tone}
      data-cut={isCut || undefined}
      aria-selected={isSelected}
      aria-label={label}
      className={table === 'content' ? styles.point : styles.bar}
      style={{ left: minutesCss(start), width: minutesCss(end - start), top, height }}
    >
      {(props.hasText || table === 'content') && <span className={styles.words}>{props.title}</span>}
      <FindingDot table={table} id={id} />
    </div>
  )
})
