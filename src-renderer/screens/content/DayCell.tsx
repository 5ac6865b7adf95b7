import { dateOf } from '#core/plan/clock.ts'
import { formatOffset } from '#core/plan/formatOffset.ts'
import { type IsoDate, minutesPerDay } from '#core/plan/units.ts'
import type { CalendarItem } from '#core/rollup/contentCalendar.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'
import { useView } from '#renderer/store/view.ts'
import { contentText } from '#renderer/text/contentText.ts'
import { useText } from '#renderer/text/useText.ts'
import { AddOnDay } from './AddOnDay.tsx'
import styles from './Calendar.module.css'
import { Chip } from './Chip.tsx'
import type { ContentFilter } from './contentFilter.ts'
import { dayText } from './itemWords.ts'

export interface DayCellProps {
  readonly day: number
  readonly items: readonly CalendarItem[]
  /** How many fit; Infinity where the cell scrolls. */
  readonly fits: number
  readonly startDate: IsoDate
  /** Days of the plan. */
  readonly days: number
  readonly isToday: boolean
  readonly isOver: boolean
  readonly filter: ContentFilter
  /** Keys of the selected items. */
  readonly selected: ReadonlySet<string>
  readonly tabStop: string
  readonly onMore: (day: number) => void
  readonly onAdded: (key: string) => void
}

/** How far before the plan a day is counted down to it. */
const farthestOffset = -60

/** A day of the calendar with what stands on it. */
export function DayCell(props: DayCellProps) {
  const { day, items, fits, startDate, days, tabStop } = props
  const text = useText(contentText)
  const lang = useView((view) => view.lang)
  const name = dayText(startDate, day * minutesPerDay, lang)
  const inPlan = day >= 0 && day < days
  const shown = items.length > fits ? items.slice(0, Math.max(0, fits - 1)) : items
  const left = items.length - shown.length
  return (
    <td
      className={styles.day}
      data-drop={day}
      data-plan={inPlan || undefined}
      data-today={props.isToday || undefined}
      data-over={props.isOver || undefined}
    >
      <div className={styles.dayHead}>
        <span className={styles.date}>{dayName(dateOf(startDate, day * minutesPerDay), lang, 'short')}</span>
        <span className={styles.offset}>
          {inPlan ? text.planDay(day + 1) : day < 0 && day >= farthestOffset ? formatOffset(day) : ''}
        </span>
        <AddOnDay
          day={day}
          name={name}
          filter={props.filter}
          isTabStop={tabStop === `day ${day}`}
          onAdded={props.onAdded}
        />
      </div>
      <ul className={styles.items} data-scroll>
        {shown.map((item) => (
          <Chip
            key={item.key}
            item={item}
            startDate={startDate}
            isSelected={props.selected.has(item.key)}
            isTabStop={tabStop === item.key}
            isTall={fits === Number.POSITIVE_INFINITY}
          />
        ))}
      </ul>
      {left > 0 && (
        <button
          type="button"
          className={styles.moreItems}
          data-stop={`more ${day}`}
          tabIndex={tabStop === `more ${day}` ? 0 : -1}
          onClick={() => props.onMore(day)}
        >
          {text.more(left)}
        </button>
      )}
    </td>
  )
}
