import { useMemo } from 'react'
import { dateOf, dayOf } from '#core/plan/clock.ts'
import { formatFen } from '#core/plan/money.ts'
import { type Plan, planRow } from '#core/plan/Plan.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'
import { xToMinute } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { useView } from '#renderer/store/view.ts'
import { timelineText } from '#renderer/text/timelineText.ts'
import { useText } from '#renderer/text/useText.ts'
import type { Lane } from './lanesOf.ts'
import { dayTotals } from './strip/dayTotals.ts'
import { useSeen } from './strip/seenPlace.ts'
import styles from './Timeline.module.css'
import type { Sight } from './useBoardView.ts'

interface TimelineFootProps {
  readonly plan: Plan
  readonly lanes: readonly Lane[]
  readonly sight: Sight
}

/** The totals of the day in the middle of the window, and the keys. */
export function TimelineFoot({ plan, lanes, sight }: TimelineFootProps) {
  const text = useText(timelineText)
  const lang = useView((view) => view.lang)
  const { startDate, days } = planRow(plan)
  const day = useSeen(sight, ({ left, width, pxPerMinute }) =>
    Math.min(days - 1, Math.max(0, dayOf(xToMinute(left + width / 2, pxPerMinute)))),
  )
  const totals = useMemo(() => dayTotals(lanes, day), [lanes, day])
  const { sessions, segments, gmvFen, spendFen } = totals
  const share = gmvFen ? `${((spendFen / gmvFen) * 100).toFixed(1)}%` : ''
  const parts = [
    text.sessionCount(sessions),
    text.segmentCount(segments),
    `${text.gmvTarget} ${gmvFen === null ? text.none : formatFen(gmvFen)}`,
    `${text.spendPlanned} ${formatFen(spendFen)}`,
    share === '' ? '' : text.shareOfGmv(share),
  ].filter((part) => part !== '')
  return (
    <div className={styles.foot}>
      <p className={styles.totals}>
        <b>{text.totalOf(dayName(dateOf(startDate, day * minutesPerDay), lang, 'short'))}</b>{' '}
        {parts.join(' · ')}
      </p>
      <p className={styles.keys} title={text.keys}>
        {text.keys}
      </p>
    </div>
  )
}
