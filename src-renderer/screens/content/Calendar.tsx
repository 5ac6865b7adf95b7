import { useMemo, useState } from 'react'
import { dateOf, dayOf } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { planRow } from '#core/plan/Plan.ts'
import { type IsoDate, minutesPerDay } from '#core/plan/units.ts'
import { type CalendarItem, calendarItems } from '#core/rollup/contentCalendar.ts'
import { usePlanNow } from '#renderer/parts/Board/usePlanNow.ts'
import { rowKey } from '#renderer/store/FollowedChecks.ts'
import { useChecked } from '#renderer/store/findings.ts'
import { usePage, usePlan } from '#renderer/store/openPlan.ts'
import { type Selection, useView } from '#renderer/store/view.ts'
import styles from './Calendar.module.css'
import { CalendarTable } from './CalendarTable.tsx'
import { CalendarToolbar } from './CalendarToolbar.tsx'
import { type CalendarSpan, stepFrom, weeksAround } from './calendarDays.ts'
import { everything, isItemShown } from './contentFilter.ts'
import { dayText } from './itemWords.ts'
import { KindLegend } from './KindLegend.tsx'

/** What comes out when, before the plan and during it: content, slots of the centre field, their deadlines. */
export function Calendar() {
  const lang = useView((view) => view.lang)
  const content = usePage('content', '')
  const placements = usePage('placements', '')
  const startDate = usePlan((plan) => planRow(plan).startDate)
  const days = usePlan((plan) => planRow(plan).days)
  const byRow = useChecked((checked) => checked.byRow)
  const today = dayOf(usePlanNow())
  const all = useMemo(() => calendarItems(content, placements), [content, placements])
  const [anchor, setAnchor] = useState(() => firstDay(all, useView.getState().selection))
  const [span, setSpan] = useState<CalendarSpan>('month')
  const [filter, setFilter] = useState(everything)
  const isFaulty = useMemo(() => {
    const faulty = new Set(
      all.flatMap(({ table, id }) => {
        const findings = byRow.get(rowKey(table, id)) ?? []
        return findings.some(({ acceptance }) => !acceptance) ? [rowKey(table, id)] : []
      }),
    )
    return ({ table, id }: CalendarItem) => faulty.has(rowKey(table, id))
  }, [all, byRow])
  const items = useMemo(
    () => all.filter((item) => isItemShown(filter, item, isFaulty(item))),
    [all, filter, isFaulty],
  )
  const weeks = useMemo(() => weeksAround(startDate, anchor, span), [startDate, anchor, span])
  const show = (day: number, wanted: CalendarSpan = span) => {
    if (wanted !== span) setSpan(wanted)
    if (wanted !== span || !weeks.flat().includes(day)) setAnchor(day)
  }
  return (
    <div className={styles.calendar}>
      <CalendarToolbar
        shown={shownText({ startDate, anchor, span, weeks, lang })}
        span={span}
        filter={filter}
        faulty={all.filter((item) => item.kind !== 'deadline' && isFaulty(item)).length}
        onStep={(by) => setAnchor(stepFrom(startDate, anchor, span, by))}
        onGo={(to) => setAnchor(to === 'start' ? 0 : today)}
        onSpan={setSpan}
        onFilter={setFilter}
      />
      <div className={styles.place} data-span={span}>
        <CalendarTable
          weeks={weeks}
          items={items}
          startDate={startDate}
          days={days}
          today={today}
          filter={filter}
          onShow={show}
        />
      </div>
      <KindLegend filter={filter} onFilter={setFilter} />
    </div>
  )
}

/** The month of what is selected; else that of T-7, where there is anything before the plan; else its first. */
function firstDay(items: readonly CalendarItem[], selection: Selection | null): number {
  const item = items.find(({ table, id }) => selection?.table === table && selection.ids.includes(id))
  if (item) return dayOf(item.minute)
  return items.some(({ minute }) => minute < 0) ? -7 : 0
}

interface Shown {
  readonly startDate: IsoDate
  readonly anchor: number
  readonly span: CalendarSpan
  readonly weeks: readonly (readonly number[])[]
  readonly lang: Lang
}

/** `2027年11月`, `11月8日周一 – 11月14日周日`. */
function shownText({ startDate, anchor, span, weeks, lang }: Shown): string {
  if (span === 'week') {
    const [week = []] = weeks
    const day = (at: number | undefined) => dayText(startDate, (at ?? anchor) * minutesPerDay, lang)
    return `${day(week[0])} – ${day(week.at(-1))}`
  }
  const date = new Date(`${dateOf(startDate, anchor * minutesPerDay)}T00:00Z`)
  const locale = lang === 'zh' ? 'zh-CN' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(date)
}
