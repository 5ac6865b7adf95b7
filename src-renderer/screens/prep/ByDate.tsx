import { useMemo } from 'react'
import { usePlanNow } from '#renderer/parts/Board/usePlanNow.ts'
import { EmptyState } from '#renderer/parts/EmptyState/EmptyState.tsx'
import { usePage } from '#renderer/store/openPlan.ts'
import { prepText } from '#renderer/text/prepText.ts'
import { useText } from '#renderer/text/useText.ts'
import { DateList } from './DateList.tsx'
import { dateRows } from './dateRows.ts'
import styles from './Prep.module.css'
import { PrepToolbar } from './PrepToolbar.tsx'
import { everyTask, type PrepFilter } from './prepFilter.ts'
import { addTask } from './taskEdits.ts'
import { useTaskStates } from './useTaskStates.ts'

interface ByDateProps {
  readonly filter: PrepFilter
  readonly onFilter: (filter: PrepFilter) => void
}

/** Tasks by the day on which they are due, T-n from the plan's first day, and what is late by now. */
export function ByDate({ filter, onFilter }: ByDateProps) {
  const text = useText(prepText)
  const now = usePlanNow()
  const hasTasks = usePage('tasks', '').length > 0
  const states = useTaskStates(filter, now)
  const rows = useMemo(() => dateRows(states), [states])
  return (
    <div className={styles.view}>
      <PrepToolbar
        label={text.byDate}
        hint={text.dateHint}
        filter={filter}
        onFilter={onFilter}
        now={now}
        dimension="content"
      />
      {rows.length > 0 ? (
        <DateList rows={rows} now={now} />
      ) : (
        <EmptyState
          title={hasTasks ? text.noneShown : text.noTasks}
          next={hasTasks ? text.noneShownNext : text.noTasksNext}
          action={hasTasks ? text.showAll : text.add}
          onAction={() => (hasTasks ? onFilter(everyTask) : addTask('content', null))}
        />
      )}
    </div>
  )
}
