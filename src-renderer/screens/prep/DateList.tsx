import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react'
import { dayOf } from '#core/plan/clock.ts'
import { planRow } from '#core/plan/Plan.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { useCardDrag } from '#renderer/parts/Board/useCardDrag.ts'
import { usePlan } from '#renderer/store/openPlan.ts'
import { select, useView } from '#renderer/store/view.ts'
import { prepText } from '#renderer/text/prepText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './ByDate.module.css'
import { DateHead } from './DateHead.tsx'
import { dateCommandOf, movedDay } from './dateKeys.ts'
import { type DateRow, dayOfTask, dropOf, taskBeside } from './dateRows.ts'
import { selectedTasks } from './selectedTasks.ts'
import { TaskLine } from './TaskLine.tsx'
import { nextStatus, setDueDay, setStatus } from './taskEdits.ts'

interface DateListProps {
  readonly rows: readonly DateRow[]
  readonly now: Minute
}

const heights = { empty: 22, day: 30, task: 30 }

const pick = (id: Id): void => select({ table: 'tasks', page: '', ids: [id] })

/** Days with the tasks that are due on them; tasks are dragged to another day, or moved by keys. */
export function DateList({ rows, now }: DateListProps) {
  const text = useText(prepText)
  const startDate = usePlan((plan) => planRow(plan).startDate)
  const selected = useView(selectedTasks)
  const scroller = useRef<HTMLDivElement>(null)
  const wanted = useRef<Id | null>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(rows[index]),
    getItemKey: (index) => `${rows[index]?.key} ${heightOf(rows[index])}`,
    overscan: 8,
  })
  const at = rows.findIndex(({ key }) => key === selected.at(-1))
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at)
  }, [at, virtual])
  // What a key moved is painted anew elsewhere, perhaps once its day has come into sight.
  useEffect(() => {
    const id = wanted.current
    const line =
      id !== null && scroller.current?.querySelector<HTMLElement>(`[data-main="${CSS.escape(id)}"]`)
    if (!line) return
    wanted.current = null
    line.focus({ preventScroll: true })
  })
  const stateOf = (id: Id | undefined) => {
    const row = rows.find(({ key }) => key === id)
    return row?.kind === 'task' ? row.state : undefined
  }
  const { drag, isClick, handlers } = useCardDrag({
    onTake: pick,
    onDrop: (id, over) => {
      const state = stateOf(id)
      if (state && over !== dropOf(null) && dropOf(dayOfTask(state)) !== over) setDueDay(id, Number(over))
    },
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const state = stateOf(mainAt(event.target))
    const command = state && dateCommandOf(event)
    if (!command) return
    event.preventDefault()
    const { id, status } = state.task
    if (command.kind === 'advance') return setStatus([id], nextStatus[status])
    const next = command.kind === 'go' ? taskBeside(rows, id, command.by) : id
    if (next === undefined) return
    wanted.current = next
    pick(next)
    if (command.kind === 'move') setDueDay(id, movedDay(dayOfTask(state), command.by))
  }
  const onClick = ({ target }: MouseEvent) => {
    const id = mainAt(target instanceof Element ? target.closest('[data-main]') : null)
    if (id !== undefined && isClick()) pick(id)
  }
  const tabStop = at >= 0 ? rows[at]?.key : rows.find(({ kind }) => kind === 'task')?.key
  const held = stateOf(drag?.id)
  return (
    <>
      <section
        ref={scroller}
        className={styles.scroller}
        aria-label={text.byDate}
        data-scroll
        onKeyDown={onKeyDown}
        onClick={onClick}
        {...handlers}
      >
        <ul style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, size }) => {
            const row = rows[index]
            const style = { transform: `translateY(${start}px)`, height: size }
            if (row?.kind === 'day')
              return (
                <DateHead
                  key={row.key}
                  day={row.day}
                  startDate={startDate}
                  today={dayOf(now)}
                  isOver={drag?.over === row.key}
                  style={style}
                />
              )
            return (
              row && (
                <TaskLine
                  key={row.key}
                  state={row.state}
                  isSelected={selected.includes(row.key)}
                  isTabStop={row.key === tabStop}
                  style={style}
                />
              )
            )
          })}
        </ul>
      </section>
      {drag && held && (
        <div className={styles.held} style={{ transform: `translate(${drag.x}px, ${drag.y}px)` }}>
          {held.task.title || text.untitled}
        </div>
      )}
    </>
  )
}

/** The task whose own button an event met. */
const mainAt = (target: EventTarget | null): Id | undefined =>
  target instanceof HTMLElement ? target.dataset.main : undefined

function heightOf(row: DateRow | undefined): number {
  if (row?.kind !== 'day') return heights.task
  return row.day.states.length === 0 ? heights.empty : heights.day
}
