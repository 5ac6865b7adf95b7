import { PlusOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { type ReactNode, useMemo } from 'react'
import { dayOf } from '#core/plan/clock.ts'
import { formatOffset } from '#core/plan/formatOffset.ts'
import type { Task } from '#core/plan/records/people.ts'
import type { Minute } from '#core/plan/units.ts'
import { usePage } from '#renderer/store/openPlan.ts'
import { prepText } from '#renderer/text/prepText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Prep.module.css'
import { ownersOf, type PrepFilter } from './prepFilter.ts'
import { addTask } from './taskEdits.ts'

interface PrepToolbarProps {
  readonly label: string
  readonly hint: ReactNode
  readonly filter: PrepFilter
  readonly onFilter: (filter: PrepFilter) => void
  readonly now: Minute
  /** That of a new task. */
  readonly dimension: Task['dimension']
}

const all = '\u0000all'

/** Whose tasks, and which of them; and how many days are left. */
export function PrepToolbar({ label, hint, filter, onFilter, now, dimension }: PrepToolbarProps) {
  const text = useText(prepText)
  const tasks = usePage('tasks', '')
  const owners = useMemo(() => ownersOf(tasks), [tasks])
  return (
    <div className={styles.tools} role="toolbar" aria-label={label}>
      <Button
        size="small"
        type="text"
        icon={<PlusOutlined aria-hidden />}
        onClick={() => addTask(dimension, filter.owner)}
      >
        {text.add}
      </Button>
      <Select<string>
        size="small"
        className={styles.select ?? ''}
        aria-label={text.owner}
        value={filter.owner ?? all}
        onChange={(owner) => onFilter({ ...filter, owner: owner === all ? null : owner })}
        options={[
          { value: all, label: text.allOwners },
          ...owners.map((owner) => ({ value: owner, label: owner || text.nobody })),
        ]}
      />
      <button
        type="button"
        className={styles.toggle}
        aria-pressed={filter.isOpenOnly}
        onClick={() => onFilter({ ...filter, isOpenOnly: !filter.isOpenOnly })}
      >
        {text.openOnly}
      </button>
      <span className={styles.hint}>{hint}</span>
      <span className={styles.today}>{text.todayIs(formatOffset(dayOf(now)))}</span>
    </div>
  )
}
