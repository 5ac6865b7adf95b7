import { useEffect, useMemo, useState } from 'react'
import { prepDimensionNames } from '#core/excel/sheets/choiceNames.ts'
import { minuteNow } from '#core/plan/minuteNow.ts'
import { planRow } from '#core/plan/Plan.ts'
import { readiness } from '#core/rollup/readiness.ts'
import { usePlan } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { overviewText } from '#renderer/text/overviewText.ts'
import { useText } from '#renderer/text/useText.ts'
import { goTo, places } from './goTo.ts'
import styles from './Overview.module.css'
import own from './ReadinessBars.module.css'

/** How far the preparation is in each of the five dimensions. */
export function ReadinessBars() {
  const words = useText(overviewText)
  const lang = useView((view) => view.lang)
  const plan = usePlan((open) => open)
  const now = useMinuteNow()
  const [tasks, row] = [plan.tables.tasks, planRow(plan)]
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the plan it reads no more than these.
  const dimensions = useMemo(() => [...readiness(plan, minuteNow(row, now))], [tasks, row, now])
  return (
    <section className={styles.panel} aria-label={words.readiness}>
      <h2>{words.readiness}</h2>
      <ul className={own.readiness}>
        {dimensions.map(([dimension, { total, done, late, blocked, share }]) => (
          <li key={dimension}>
            <button type="button" onClick={() => goTo(places.prep)}>
              <span>{prepDimensionNames[dimension][lang]}</span>
              <span className={styles.bar} aria-hidden>
                <span style={{ width: `${(share ?? 0) * 100}%` }} />
              </span>
              <span>{total === 0 ? words.noTasks : words.doneOf(done, total)}</span>
              <span className={own.behind}>
                {late > 0 && <b>{words.late(late)}</b>}
                {blocked > 0 && <span>{words.blocked(blocked)}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Milliseconds since 1970, told anew each minute: what is due passes. */
function useMinuteNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
