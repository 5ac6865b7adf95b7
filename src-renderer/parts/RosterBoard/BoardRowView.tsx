import { memo, type ReactNode } from 'react'
import type { Span } from '#core/plan/spans.ts'
import { minutesCss } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { BoardBarView } from './BoardBarView.tsx'
import type { BoardRow } from './BoardRow.ts'
import styles from './RosterBoard.module.css'
import { type RowSizes, rowHeight } from './rowTops.ts'

interface BoardRowViewProps {
  readonly row: BoardRow
  readonly window: Span
  readonly sizes: RowSizes
  readonly top: number
  /** What the row is called and what is known of it. */
  readonly head: ReactNode
  /** Behind and above the bars. */
  readonly back: ReactNode
}

/** A row: what it is at the left, its shifts at the right. */
export const BoardRowView = memo(function BoardRowView(props: BoardRowViewProps) {
  const { row, window, sizes, top, head, back } = props
  const bars = row.bars.map((bar) => (
    <BoardBarView
      key={bar.id}
      bar={bar}
      window={window}
      top={sizes.strip + 3 + bar.lane * sizes.bar}
      height={sizes.bar - 2}
    />
  ))
  return (
    <div className={styles.row} style={{ top, height: rowHeight(row, sizes) }} data-row={row.key}>
      <div className={styles.head}>{head}</div>
      <div className={styles.track} data-track={row.key}>
        {back}
        <Marks spans={row.off} window={window} className={styles.off ?? ''} />
        {bars.length > 0 && (
          <div role="listbox" tabIndex={-1} aria-label={row.name}>
            {bars}
          </div>
        )}
        <Marks spans={row.conflicts} window={window} className={styles.conflict ?? ''} />
      </div>
    </div>
  )
})

interface MarksProps {
  readonly spans: readonly Span[]
  readonly window: Span
  readonly className: string
}

function Marks({ spans, window, className }: MarksProps) {
  return spans
    .filter(({ start, end }) => end > window.start && start < window.end)
    .map(({ start, end }) => (
      <span
        key={start}
        aria-hidden="true"
        className={className}
        style={{
          left: minutesCss(Math.max(start, window.start) - window.start),
          width: minutesCss(Math.min(end, window.end) - Math.max(start, window.start)),
        }}
      />
    ))
}
