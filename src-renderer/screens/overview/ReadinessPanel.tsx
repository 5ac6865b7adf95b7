import { prepDimensionNames } from '#core/excel/sheets/choiceNames.ts'
import { useView } from '#renderer/store/view.ts'
import { overviewText } from '#renderer/text/overviewText.ts'
import { useText } from '#renderer/text/useText.ts'
import { leadTo } from './leadTo.ts'
import shared from './Overview.module.css'
import { Panel } from './Panel.tsx'
import styles from './ReadinessPanel.module.css'
import { useReadiness } from './useReadiness.ts'

/** How far each dimension of the organisation is with its preparation. */
export function ReadinessPanel() {
  const text = useText(overviewText)
  const lang = useView((view) => view.lang)
  const ready = useReadiness()
  return (
    <Panel title={text.readiness} className={shared.ready}>
      <ul className={styles.dimensions}>
        {[...ready].map(([dimension, { total, done, late, blocked, share }]) => (
          <li key={dimension}>
            <button type="button" className={shared.plain} onClick={() => leadTo({ table: 'tasks' })}>
              <span>{prepDimensionNames[dimension][lang]}</span>
              <span className={styles.progress} aria-hidden>
                <span style={{ width: `${(share ?? 0) * 100}%` }} />
              </span>
              <span className={styles.number}>{total === 0 ? text.noneHere : text.tasksOf(done, total)}</span>
              <span className={styles.warnings}>
                {late > 0 && <b data-over>{text.late(late)}</b>}
                {blocked > 0 && <span>{text.blocked(blocked)}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
