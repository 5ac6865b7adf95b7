import { CheckCircleFilled, ClockCircleFilled, MinusCircleOutlined } from '@ant-design/icons'
import { workStatusNames } from '#core/excel/sheets/choiceNames.ts'
import type { Task } from '#core/plan/records/people.ts'
import { useView } from '#renderer/store/view.ts'
import { prepText } from '#renderer/text/prepText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Prep.module.css'
import { nextStatus, setStatus } from './taskEdits.ts'

const icons = {
  todo: <span className={styles.ring} aria-hidden />,
  doing: <ClockCircleFilled aria-hidden />,
  done: <CheckCircleFilled aria-hidden />,
  dropped: <MinusCircleOutlined aria-hidden />,
}

/** How far a task is; a click takes it a step on. */
export function StatusButton({ task, isTabStop }: { readonly task: Task; readonly isTabStop: boolean }) {
  const text = useText(prepText)
  const lang = useView((view) => view.lang)
  const { id, status } = task
  const next = nextStatus[status]
  const said = text.statusOf(workStatusNames[status][lang], workStatusNames[next][lang])
  return (
    <button
      type="button"
      className={styles.status}
      data-status={status}
      aria-label={said}
      title={said}
      tabIndex={isTabStop ? 0 : -1}
      onClick={() => setStatus([id], next)}
    >
      {icons[status]} {workStatusNames[status][lang]}
    </button>
  )
}
