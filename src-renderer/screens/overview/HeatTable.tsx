import { type KeyboardEvent, type MouseEvent, memo, useState } from 'react'
import { dateOf, formatClock } from '#core/plan/clock.ts'
import { planRow } from '#core/plan/Plan.ts'
import type { IsoDate, Minute } from '#core/plan/units.ts'
import type { PlanHour } from '#core/rollup/hourGrid.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'
import { usePlan } from '#renderer/store/openPlan.ts'
import { setView, useView } from '#renderer/store/view.ts'
import { type OverviewWords, overviewText } from '#renderer/text/overviewText.ts'
import { useText } from '#renderer/text/useText.ts'
import { yuanText } from './figureText.ts'
import styles from './HeatTable.module.css'
import type { HeatCell, HeatDay, HeatMap, HeatMetric } from './heatCells.ts'
import shared from './Overview.module.css'

const clocks = Array.from({ length: 24 }, (_, hour) => hour)
const minutesPerHour = 60
const steps: { readonly [key: string]: Minute } = {
  ArrowLeft: -minutesPerHour,
  ArrowRight: minutesPerHour,
  ArrowUp: -24 * minutesPerHour,
  ArrowDown: 24 * minutesPerHour,
}

interface HeatTableProps {
  readonly map: HeatMap
  readonly metric: HeatMetric
}

/** Days by hours; one cell has the focus, arrows move it, Enter and a click go to its minute. */
export function HeatTable({ map, metric }: HeatTableProps) {
  const text = useText(overviewText)
  const startDate = usePlan((plan) => planRow(plan).startDate)
  const [focused, setFocused] = useState<Minute | null>(null)
  const all = map.days.flatMap(({ cells }) => cells.map(({ hour }) => hour.start))
  const stop = focused !== null && all.includes(focused) ? focused : (all[0] ?? 0)

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      goTo(stop)
      return
    }
    const by = steps[event.key]
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const cell = event.currentTarget.querySelector(`[data-minute="${stop + by}"]`)
    if (cell instanceof HTMLElement) cell.focus()
  }
  const onClick = ({ target }: MouseEvent) => {
    const cell = target instanceof Element ? target.closest('[data-minute]') : null
    if (cell instanceof HTMLElement) goTo(Number(cell.dataset.minute))
  }
  return (
    <div className={`${shared.scroll} ${styles.heat}`}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells lead somewhere is a grid.
        role="grid"
        aria-label={text.heat}
        className={styles.map}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <thead>
          <tr>
            <th scope="col">{text.day}</th>
            {clocks.map((hour) => (
              <th key={hour} scope="col">
                {hour}
              </th>
            ))}
            {map.hasSums && <th scope="col">{text.daySum}</th>}
          </tr>
        </thead>
        <tbody>
          {map.days.map((day) => (
            <Day
              key={day.day}
              {...{ day, metric, startDate }}
              hasSums={map.hasSums}
              stop={stopOf(day, stop)}
              onFocus={setFocused}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The focus is looked for in its own day alone, so that moving it paints two days and not all. */
const stopOf = ({ cells }: HeatDay, stop: Minute): Minute | null =>
  cells.some(({ hour }) => hour.start === stop) ? stop : null

const goTo = (minute: Minute): void => setView({ screen: 'timeline', lookAt: minute })

interface DayProps {
  readonly day: HeatDay
  readonly metric: HeatMetric
  readonly hasSums: boolean
  readonly startDate: IsoDate
  readonly stop: Minute | null
  readonly onFocus: (minute: Minute) => void
}

const Day = memo(function Day({ day, metric, hasSums, startDate, stop, onFocus }: DayProps) {
  const text = useText(overviewText)
  const lang = useView((view) => view.lang)
  const name = dayName(dateOf(startDate, day.start), lang, 'middle')
  return (
    <tr>
      <th scope="row">{name}</th>
      {day.cells.map((cell) => {
        const { hour, tint, isOver } = cell
        const said = `${name} ${formatClock(hour.start)}: ${meaning(hour, metric, text)}`
        return (
          <td
            key={hour.start}
            aria-label={said}
            title={said}
            data-minute={hour.start}
            data-over={isOver || undefined}
            tabIndex={hour.start === stop ? 0 : -1}
            style={{ '--tint': `${Math.round(tint * 45)}%` } as object}
            onFocus={() => onFocus(hour.start)}
          >
            {cellText(cell, metric, text)}
          </td>
        )
      })}
      {hasSums && <td className={styles.sum}>{day.sum ?? text.unknown}</td>}
    </tr>
  )
})

const cellText = ({ text: shown }: HeatCell, metric: HeatMetric, text: OverviewWords): string =>
  shown ?? (metric === 'service' ? text.none : text.unknown)

/** The whole of what a cell stands for, in words. */
function meaning(hour: PlanHour, metric: HeatMetric, text: OverviewWords): string {
  if (metric === 'live') return text.roomsLive(hour.liveRooms)
  if (metric === 'spend') return yuanText(hour.spendFen)
  if (metric === 'service') return text.loadOf(Math.round(hour.contacts), hour.agents, hour.agentsNeeded)
  const { gmvTargetFen, withoutTarget } = hour
  if (withoutTarget === 0) return yuanText(gmvTargetFen)
  const without = text.sessionsWithout(withoutTarget)
  return gmvTargetFen === 0 ? without : `${yuanText(gmvTargetFen)}, ${without}`
}
