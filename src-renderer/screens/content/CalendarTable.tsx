import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react'
import { moveToDay } from '#core/edits/moveToDay.ts'
import { dayOf } from '#core/plan/clock.ts'
import type { IsoDate } from '#core/plan/units.ts'
import { type CalendarItem, itemsByDay } from '#core/rollup/contentCalendar.ts'
import { useCardDrag } from '#renderer/parts/Board/useCardDrag.ts'
import { commitOrNotify } from '#renderer/store/commitOrNotify.ts'
import { select, useView } from '#renderer/store/view.ts'
import { contentEdits, contentText } from '#renderer/text/contentText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Calendar.module.css'
import { daysMoved, stopBeside } from './calendarFocus.ts'
import type { ContentFilter } from './contentFilter.ts'
import { DayCell } from './DayCell.tsx'
import { itemWords } from './itemWords.ts'
import { useFits } from './useFits.ts'
import { weekdayNames } from './weekdayNames.ts'

interface CalendarTableProps {
  readonly weeks: readonly (readonly number[])[]
  readonly items: readonly CalendarItem[]
  readonly startDate: IsoDate
  readonly days: number
  readonly today: number
  readonly filter: ContentFilter
  /** Brings a day into sight; in a week of its own where that is asked. */
  readonly onShow: (day: number, span?: 'week') => void
}

/** Weeks of days: things are selected by click, moved to another day by drag or Alt with arrows. */
export function CalendarTable(props: CalendarTableProps) {
  const { weeks, items, startDate, today, filter, onShow } = props
  const text = useText(contentText)
  const lang = useView((view) => view.lang)
  const selection = useView((view) => view.selection)
  const body = useRef<HTMLTableSectionElement>(null)
  const fits = useFits(body, weeks.length)
  const wanted = useRef<string | null>(null)
  const [stop, setStop] = useState<string | null>(null)
  // What moved to another day, or was added, is painted anew: the focus goes after it.
  useEffect(() => {
    const to = wanted.current
    const found = to !== null && body.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(to)}"]`)
    if (!found) return
    wanted.current = null
    found.focus()
  })
  const byDay = itemsByDay(items)
  const itemOf = (key: string | undefined) => items.find((item) => item.key === key)
  const pick = (key: string) => {
    const item = itemOf(key)
    if (item) select({ table: item.table, page: '', ids: [item.id] })
  }
  const move = (key: string, day: number) => {
    const item = itemOf(key)
    if (!item || dayOf(item.minute) === day) return
    const { table, field, id } = item
    // The field goes with its table, both of one item.
    const to = { table, field, ids: [id], day } as Parameters<typeof moveToDay>[1]
    if (!commitOrNotify(contentEdits.move, (plan) => moveToDay(plan, to))) return
    wanted.current = key
    onShow(day)
  }
  const { drag, isClick, handlers } = useCardDrag({
    onTake: pick,
    onDrop: (key, day) => move(key, Number(day)),
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const at = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-stop]') : null
    if (!at) return
    const item = itemOf(at.dataset.item)
    const days = daysMoved(event)
    if (days !== null) {
      event.preventDefault()
      if (item) move(item.key, dayOf(item.minute) + days)
      return
    }
    if (!event.key.startsWith('Arrow') || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    stopBeside(at, event.key)?.focus()
  }
  const onClick = ({ target }: MouseEvent) => {
    const chip = target instanceof Element ? target.closest<HTMLElement>('[data-item]') : null
    if (chip?.dataset.item && isClick()) pick(chip.dataset.item)
  }
  const ids = new Set(selection?.ids)
  const selected = new Set(
    items.flatMap((item) => (selection?.table === item.table && ids.has(item.id) ? [item.key] : [])),
  )
  const shownDays = weeks.flat()
  const stops = shownDays.flatMap((day) => [
    `day ${day}`,
    `more ${day}`,
    ...(byDay.get(day) ?? []).map(({ key }) => key),
  ])
  const tabStop = [stop, [...selected][0], `day ${shownDays[0]}`].find(
    (each) => each != null && stops.includes(each),
  )
  const held = drag && itemOf(drag.id)
  return (
    <>
      <table
        className={styles.table}
        aria-label={text.calendar}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={({ target }) => setStop(target.closest<HTMLElement>('[data-stop]')?.dataset.stop ?? null)}
        {...handlers}
      >
        <thead>
          <tr>
            {weekdayNames[lang].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {weeks.map((week) => (
            <tr key={week[0]} style={{ height: `${100 / weeks.length}%` }}>
              {week.map((day) => (
                <DayCell
                  key={day}
                  day={day}
                  items={byDay.get(day) ?? []}
                  fits={fits}
                  startDate={startDate}
                  days={props.days}
                  isToday={day === today}
                  isOver={drag?.over === String(day)}
                  filter={filter}
                  selected={selected}
                  tabStop={tabStop ?? ''}
                  onMore={(of) => onShow(of, 'week')}
                  onAdded={(key) => {
                    wanted.current = key
                  }}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {drag && held && (
        <div className={styles.held} style={{ transform: `translate(${drag.x}px, ${drag.y}px)` }}>
          {itemWords(held, startDate, lang).title}
        </div>
      )}
    </>
  )
}
