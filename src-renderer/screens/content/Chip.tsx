import { memo } from 'react'
import { formatClock } from '#core/plan/clock.ts'
import type { IsoDate } from '#core/plan/units.ts'
import type { CalendarItem } from '#core/rollup/contentCalendar.ts'
import { FindingMark } from '#renderer/parts/Board/FindingMark.tsx'
import { useView } from '#renderer/store/view.ts'
import styles from './Chip.module.css'
import { itemWords } from './itemWords.ts'
import { KindMark } from './KindMark.tsx'

interface ChipProps {
  readonly item: CalendarItem
  readonly startDate: IsoDate
  readonly isSelected: boolean
  readonly isTabStop: boolean
  /** With a second line of who and what. */
  readonly isTall: boolean
}

/** One thing on a day: a button that selects it, and that is dragged to another day. */
export const Chip = memo(function Chip({ item, startDate, isSelected, isTabStop, isTall }: ChipProps) {
  const lang = useView((view) => view.lang)
  const { title, more, label } = itemWords(item, startDate, lang)
  return (
    <li data-card={item.key}>
      <button
        type="button"
        className={styles.chip}
        data-stop={item.key}
        data-item={item.key}
        data-status={item.row.status}
        aria-pressed={isSelected}
        aria-label={label}
        aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Alt+ArrowUp Alt+ArrowDown"
        title={label}
        tabIndex={isTabStop ? 0 : -1}
      >
        <span className={styles.line}>
          <KindMark kind={item.kind} />
          <span className={styles.clock}>{formatClock(item.minute)}</span>
          <span className={styles.title}>{title}</span>
          <FindingMark table={item.table} id={item.id} />
        </span>
        {isTall && <span className={styles.more}>{more}</span>}
      </button>
    </li>
  )
})
