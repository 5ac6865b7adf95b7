import type { Lang } from '#core/plan/Lang.ts'
import type { IsoDate } from '#core/plan/units.ts'
import type { TaskState } from '#core/rollup/taskStates.ts'
import { FindingMark } from '#renderer/parts/Board/FindingMark.tsx'
import { prepText } from '#renderer/text/prepText.ts'
import { dueText } from './dueText.ts'
import styles from './Prep.module.css'

interface TaskCardProps {
  readonly state: TaskState
  readonly startDate: IsoDate
  readonly lang: Lang
}

/** What a task is, until when and whose, as far as it fits a card; the card's button says it in one line. */
export function TaskCard({ state: { task, isOpen, isLate, lateDays }, startDate, lang }: TaskCardProps) {
  const text = prepText[lang]
  return (
    <>
      <span className={styles.cardHead}>
        <span className={styles.taskTitle} data-closed={!isOpen || undefined}>
          {task.title || text.untitled}
        </span>
        <FindingMark table="tasks" id={task.id} />
      </span>
      <span className={styles.cardLine}>
        <span data-late={isLate || undefined}>{dueText(startDate, task, lang)}</span>
        <span>{task.owner || text.nobody}</span>
      </span>
      {isLate && (
        <span className={styles.cardLine}>
          <span data-late>{text.lateSince(lateDays)}</span>
        </span>
      )}
    </>
  )
}
