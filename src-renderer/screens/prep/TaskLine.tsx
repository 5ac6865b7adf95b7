import type { CSSProperties } from 'react'
import { prepDimensionNames } from '#core/excel/sheets/choiceNames.ts'
import { formatClock } from '#core/plan/clock.ts'
import type { TaskState } from '#core/rollup/taskStates.ts'
import { FindingMark } from '#renderer/parts/Board/FindingMark.tsx'
import { useView } from '#renderer/store/view.ts'
import { prepText } from '#renderer/text/prepText.ts'
import { useText } from '#renderer/text/useText.ts'
import { BlockerLine } from './BlockerLine.tsx'
import styles from './ByDate.module.css'
import { dayOfTask, dropOf } from './dateRows.ts'
import { StatusButton } from './StatusButton.tsx'

interface TaskLineProps {
  readonly state: TaskState
  readonly isSelected: boolean
  readonly isTabStop: boolean
  readonly style: CSSProperties
}

/** A task in the list by date. */
export function TaskLine({ state, isSelected, isTabStop, style }: TaskLineProps) {
  const text = useText(prepText)
  const lang = useView((view) => view.lang)
  const { task, isOpen, isLate, lateDays, blockers } = state
  return (
    <li
      className={styles.taskLine}
      style={style}
      data-card={task.id}
      data-drop={dropOf(dayOfTask(state))}
      data-selected={isSelected || undefined}
    >
      <div className={styles.lineStatus} data-aside>
        <StatusButton task={task} isTabStop={isTabStop} />
      </div>
      <button
        type="button"
        className={styles.lineMain}
        data-main={task.id}
        aria-pressed={isSelected}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        tabIndex={isTabStop ? 0 : -1}
      >
        <span className={styles.lineTitle} data-closed={!isOpen || undefined}>
          {task.title || text.untitled}
        </span>
        <span className={styles.lineDimension}>{prepDimensionNames[task.dimension][lang]}</span>
        <span className={styles.lineOwner}>{task.owner || text.nobody}</span>
        <span className={styles.lineClock}>{task.dueAt === null ? '' : formatClock(task.dueAt)}</span>
        <span className={styles.lineLate} data-late>
          {isLate && text.lateSince(lateDays)}
        </span>
        <span className={styles.lineMark}>
          <FindingMark table="tasks" id={task.id} />
        </span>
      </button>
      <div className={styles.lineAside} data-aside>
        <BlockerLine blockers={blockers} isTabStop={isTabStop} />
      </div>
    </li>
  )
}
