import { LockOutlined } from '@ant-design/icons'
import type { Task } from '#core/plan/records/people.ts'
import { select } from '#renderer/store/view.ts'
import { prepText } from '#renderer/text/prepText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Prep.module.css'

interface BlockerLineProps {
  /** Open tasks that are in the way. */
  readonly blockers: readonly Task[]
  readonly isTabStop: boolean
}

/** What a task waits for; a click leads to the first. */
export function BlockerLine({ blockers, isTabStop }: BlockerLineProps) {
  const text = useText(prepText)
  const [first] = blockers
  if (!first) return null
  const name = first.title || text.untitled
  const all = blockers.map(({ title }) => title || text.untitled).join('\n')
  return (
    <button
      type="button"
      className={styles.blocker}
      aria-label={text.toBlocker(name)}
      title={all}
      tabIndex={isTabStop ? 0 : -1}
      onClick={() => select({ table: 'tasks', page: '', ids: [first.id] })}
    >
      <LockOutlined aria-hidden />
      <span>{blockers.length === 1 ? text.waits(name) : text.waitsMore(blockers.length)}</span>
    </button>
  )
}
