import { Select } from 'antd'
import { useCallback, useMemo, useState } from 'react'
import { prepDimensionNames } from '#core/excel/sheets/choiceNames.ts'
import { dayOf } from '#core/plan/clock.ts'
import { planRow } from '#core/plan/Plan.ts'
import { prepDimensions, type Task } from '#core/plan/records/people.ts'
import { type Burndown, burndown } from '#core/rollup/burndown.ts'
import { usePlanNow } from '#renderer/parts/Board/usePlanNow.ts'
import { Chart } from '#renderer/parts/Chart/Chart.tsx'
import type { ChartLook } from '#renderer/parts/Chart/ChartLook.ts'
import { EmptyState } from '#renderer/parts/EmptyState/EmptyState.tsx'
import { usePage, usePlan } from '#renderer/store/openPlan.ts'
import { showTab, useView } from '#renderer/store/view.ts'
import { prepText } from '#renderer/text/prepText.ts'
import { useText } from '#renderer/text/useText.ts'
import { burndownOption, burndownRows } from './burndownChart.ts'
import styles from './Prep.module.css'

/** Tasks left by day as their due dates have it, and what is left now. */
export function BurndownView() {
  const text = useText(prepText)
  const lang = useView((view) => view.lang)
  const tasks = usePage('tasks', '')
  const startDate = usePlan((plan) => planRow(plan).startDate)
  const now = usePlanNow()
  const today = dayOf(now)
  const [dimension, setDimension] = useState<Task['dimension'] | 'all'>('all')
  const left = useMemo(
    () => burndown(dimension === 'all' ? tasks : tasks.filter((task) => task.dimension === dimension), now),
    [tasks, dimension, now],
  )
  const option = useCallback(
    (look: ChartLook) => burndownOption({ burndown: left, today, startDate }, look),
    [left, today, startDate],
  )
  const data = useMemo(
    () => burndownRows({ burndown: left, today, startDate }, lang),
    [left, today, startDate, lang],
  )
  const pick = (
    <Select<Task['dimension'] | 'all'>
      size="small"
      className={styles.select ?? ''}
      aria-label={text.dimension}
      value={dimension}
      onChange={setDimension}
      options={[
        { value: 'all', label: text.allDimensions },
        ...prepDimensions.map((each) => ({ value: each, label: prepDimensionNames[each][lang] })),
      ]}
    />
  )
  return (
    <div className={styles.view}>
      <Chart title={text.chartTitle} option={option} data={data} aside={pick} />
      {left.days.length === 0 && (
        <EmptyState
          title={tasks.length === 0 ? text.noTasks : text.noDates}
          next={tasks.length === 0 ? text.noTasksNext : text.noDatesNext}
          action={text.toDates}
          onAction={() => showTab('prep', 'byDate')}
        />
      )}
      <p className={styles.standing} role="status">
        {left.days.length > 0 && <Standing {...left} />} {left.undated > 0 && text.undated(left.undated)}
      </p>
    </div>
  )
}

/** How what is left compares with what the due dates would have left. */
function Standing({ openNow, plannedNow }: Burndown) {
  const text = useText(prepText)
  if (openNow === plannedNow) return text.onPlan(openNow)
  return openNow > plannedNow ? text.behind(openNow, plannedNow) : text.ahead(openNow, plannedNow)
}
