import { type KeyboardEvent, useMemo } from 'react'
import { prepDimensionNames, workStatusNames } from '#core/excel/sheets/choiceNames.ts'
import { planRow } from '#core/plan/Plan.ts'
import { prepDimensions, type Task } from '#core/plan/records/people.ts'
import type { Id } from '#core/plan/units.ts'
import { readiness } from '#core/rollup/readiness.ts'
import type { TaskState } from '#core/rollup/taskStates.ts'
import { Board } from '#renderer/parts/Board/Board.tsx'
import { usePlanNow } from '#renderer/parts/Board/usePlanNow.ts'
import { EmptyState } from '#renderer/parts/EmptyState/EmptyState.tsx'
import { usePage, usePlan } from '#renderer/store/openPlan.ts'
import { select, useView } from '#renderer/store/view.ts'
import { prepText } from '#renderer/text/prepText.ts'
import { useText } from '#renderer/text/useText.ts'
import { BlockerLine } from './BlockerLine.tsx'
import { dueText } from './dueText.ts'
import styles from './Prep.module.css'
import { PrepToolbar } from './PrepToolbar.tsx'
import type { PrepFilter } from './prepFilter.ts'
import { ReadinessHead } from './ReadinessHead.tsx'
import { StatusButton } from './StatusButton.tsx'
import { selectedTasks } from './selectedTasks.ts'
import { TaskCard } from './TaskCard.tsx'
import { addTask, nextStatus, setDimension, setStatus } from './taskEdits.ts'
import { useTaskStates } from './useTaskStates.ts'

interface TaskBoardProps {
  readonly filter: PrepFilter
  readonly onFilter: (filter: PrepFilter) => void
}

/** A task as a card of the board. */
interface TaskItem extends TaskState {
  readonly id: Id
}

const cardHeight = 106

/** Tasks by the five dimensions of the organisation, and how ready each is. */
export function TaskBoard({ filter, onFilter }: TaskBoardProps) {
  const text = useText(prepText)
  const lang = useView((view) => view.lang)
  const now = usePlanNow()
  const tasks = usePage('tasks', '')
  const states = useTaskStates(filter, now)
  const plan = usePlan((open) => open)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other edits of the plan leave the readiness be.
  const byDimension = useMemo(() => readiness(plan, now), [tasks, now])
  const { startDate } = planRow(plan)
  const selected = useView(selectedTasks)
  const columns = useMemo(
    () =>
      prepDimensions.map((dimension) => {
        const own = byDimension.get(dimension)
        return {
          key: dimension,
          title: prepDimensionNames[dimension][lang],
          items: states.flatMap((state): TaskItem[] =>
            state.task.dimension === dimension ? [{ ...state, id: state.task.id }] : [],
          ),
          head: own && <ReadinessHead dimension={dimension} readiness={own} owner={filter.owner} />,
        }
      }),
    [states, byDimension, lang, filter.owner],
  )
  const active = tasks.find(({ id }) => id === selected.at(-1))
  const advance = (event: KeyboardEvent, id: Id): boolean => {
    if (event.key !== ' ' || event.altKey || event.ctrlKey || event.metaKey) return false
    const ids = selected.includes(id) ? selected : [id]
    const task = tasks.find((each) => each.id === id)
    if (task) setStatus(ids, nextStatus[task.status])
    return true
  }
  const label = ({ task, isLate, lateDays, blockers }: TaskItem): string =>
    [
      task.title || text.untitled,
      dueText(startDate, task, lang),
      ...(isLate ? [text.lateSince(lateDays)] : []),
      task.owner || text.nobody,
      workStatusNames[task.status][lang],
      ...blockers.map(({ title }) => text.waits(title)),
    ].join(', ')
  return (
    <div className={styles.view}>
      <PrepToolbar
        label={text.board}
        hint={text.boardHint}
        filter={filter}
        onFilter={onFilter}
        now={now}
        dimension={active?.dimension ?? 'content'}
      />
      {tasks.length === 0 ? (
        <EmptyState
          title={text.noTasks}
          next={text.noTasksNext}
          action={text.add}
          onAction={() => addTask('content', null)}
        />
      ) : (
        <Board
          label={text.board}
          columns={columns}
          cardHeight={cardHeight}
          cardLabel={label}
          card={(item) => <TaskCard state={item} startDate={startDate} lang={lang} />}
          aside={({ task, blockers }) => (
            <>
              <StatusButton task={task} isTabStop={task.id === active?.id} />
              <BlockerLine blockers={blockers} isTabStop={task.id === active?.id} />
            </>
          )}
          selected={selected}
          onSelect={(ids) => select({ table: 'tasks', page: '', ids })}
          onMove={(ids, dimension) => setDimension(ids, dimension as Task['dimension'])}
          onKey={advance}
          empty={text.empty}
        />
      )}
    </div>
  )
}
