import { type ReactNode, useMemo } from 'react'
import { dayOf } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { type Plan, planRow } from '#core/plan/Plan.ts'
import type { Span } from '#core/plan/spans.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { MinuteAxis } from '#renderer/parts/MinuteAxis/MinuteAxis.tsx'
import { minutesCss } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import type { Nights } from '#renderer/parts/MinuteAxis/tickLabel.ts'
import { useView } from '#renderer/store/view.ts'
import styles from './RosterBoard.module.css'

interface BoardTopProps {
  readonly plan: Plan
  readonly window: Span
  /** Of one minute; 0 before the board is measured. */
  readonly px: number
  readonly columns: ReactNode
  /** Lines of the same minutes, which stay in view too. */
  readonly children: ReactNode
}

/** What stays in view while the rows scroll: the names of the columns, and the ruler. */
export function BoardTop({ plan, window, px, columns, children }: BoardTopProps) {
  const lang = useView((view) => view.lang)
  const { startDate, days } = planRow(plan)
  const day = dayOf(window.start)
  const nights = useMemo(() => nightsAfter(day, lang), [day, lang])
  return (
    <div className={styles.top}>
      <div className={styles.ruler}>
        <div className={styles.columns}>{columns}</div>
        <div className={styles.window}>
          <div style={{ marginLeft: minutesCss(-window.start) }}>
            <MinuteAxis
              pxPerMinute={px || 1}
              span={window}
              startDate={startDate}
              nights={nights}
              lang={lang}
              days={days}
              stickAt={0}
            />
          </div>
        </div>
      </div>
      {children}
    </div>
  )
}

/** `next day 03:00` is too wide for the ruler, where the name of that day stands above anyway. */
const nightsAfter = (day: number, lang: Lang): Nights =>
  new Map(lang === 'zh' ? [[day + 1, (day + 2) * minutesPerDay]] : [])
