import type { CSSProperties } from 'react'
import { formatOffset } from '#core/plan/formatOffset.ts'
import type { IsoDate } from '#core/plan/units.ts'
import type { PrepDay } from '#core/rollup/taskStates.ts'
import { useView } from '#renderer/store/view.ts'
import { prepText } from '#renderer/text/prepText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './ByDate.module.css'
import { dropOf } from './dateRows.ts'
import { dayText } from './dueText.ts'

interface DateHeadProps {
  readonly day: PrepDay
  readonly startDate: IsoDate
  readonly today: number
  readonly isOver: boolean
  readonly style: CSSProperties
}

/** A day, how far it is from the plan's first one, and what is due on it. */
export function DateHead({ day: { day, states }, startDate, today, isOver, style }: DateHeadProps) {
  const text = useText(prepText)
  const lang = useView((view) => view.lang)
  const late = states.filter(({ isLate }) => isLate).length
  return (
    <li
      className={styles.dateHead}
      style={style}
      data-drop={dropOf(day)}
      data-over={isOver || undefined}
      data-empty={states.length === 0 || undefined}
      data-today={day === today || undefined}
    >
      {day === null ? (
        <b>{text.noDate}</b>
      ) : (
        <>
          <b className={styles.offset}>{formatOffset(day)}</b>
          <span>{dayText(startDate, day, lang)}</span>
        </>
      )}
      {day === today && <span className={styles.todayTag}>{text.today}</span>}
      {states.length > 0 && <span className={styles.muted}>{text.ofDay(states.length)}</span>}
      {late > 0 && <span data-late>{text.late(late)}</span>}
    </li>
  )
}
