import { PlusOutlined } from '@ant-design/icons'
import { prepDimensionNames } from '#core/excel/sheets/choiceNames.ts'
import type { Task } from '#core/plan/records/people.ts'
import type { Readiness } from '#core/rollup/readiness.ts'
import { useView } from '#renderer/store/view.ts'
import { prepText } from '#renderer/text/prepText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Prep.module.css'
import { addTask } from './taskEdits.ts'

interface ReadinessHeadProps {
  readonly dimension: Task['dimension']
  readonly readiness: Readiness
  /** That of a new task. */
  readonly owner: string | null
}

/** How ready a dimension is: all of its tasks, whatever is filtered. */
export function ReadinessHead({ dimension, readiness, owner }: ReadinessHeadProps) {
  const text = useText(prepText)
  const lang = useView((view) => view.lang)
  const { total, done, late, blocked, share } = readiness
  const add = text.addTo(prepDimensionNames[dimension][lang])
  return (
    <div className={styles.ready}>
      <div className={styles.readyLine}>
        <span>{text.ready(done, total)}</span>
        <b>{share === null ? '—' : `${Math.floor(share * 100)}%`}</b>
        <button
          type="button"
          className={styles.add}
          aria-label={add}
          title={add}
          onClick={() => addTask(dimension, owner)}
        >
          <PlusOutlined aria-hidden />
        </button>
      </div>
      <div className={styles.progress} aria-hidden>
        <span style={{ width: `${(share ?? 0) * 100}%` }} />
      </div>
      <div className={styles.readyLine}>
        <span data-late={late > 0 || undefined}>{text.late(late)}</span>
        <span data-blocked={blocked > 0 || undefined}>{text.blocked(blocked)}</span>
      </div>
    </div>
  )
}
