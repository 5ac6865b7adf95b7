import { type CSSProperties, useMemo } from 'react'
import { newPlan } from '#core/edits/newPlan.ts'
import { rowsOf } from '#core/plan/Plan.ts'
import type { TableName } from '#core/plan/tables.ts'
import { phasesOf } from '#core/promo/phasesOf.ts'
import { useView } from '#renderer/store/view.ts'
import { plansText } from '#renderer/text/plansText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './NewPlan.module.css'
import type { PlanOutlineOptions } from './newPlanForm.ts'

const parts = [
  'phases',
  'rooms',
  'sessions',
  'service',
  'tasks',
  'targets',
] as const satisfies readonly TableName[]

interface NewPlanPreviewProps {
  readonly options: PlanOutlineOptions
}

/** What a plan would be made with: its phases over the days, and how many rows of what. */
export function NewPlanPreview({ options }: NewPlanPreviewProps) {
  const text = useText(plansText)
  const lang = useView((view) => view.lang)
  const { promo, startDate, days } = options
  const counts = useMemo(() => countRows(options), [options])
  return (
    <>
      <span>{text.phases}</span>
      <ul className={`${styles.phases} ${styles.wide}`} aria-label={text.phases}>
        {phasesOf(promo, startDate, days).map(({ template, firstDay, days: length }) => (
          <li
            key={firstDay}
            title={`${template.name[lang]} · ${length}`}
            style={{ flex: length, '--tone': template.colour } as CSSProperties}
          >
            {template.name[lang]} {length}
          </li>
        ))}
      </ul>
      <span>{text.willMake}</span>
      <div className={styles.wide} role="status" aria-label={text.willMake}>
        <ul className={styles.counts}>
          {parts.flatMap((table) =>
            counts[table] > 0 ? (
              <li key={table}>
                <b>{counts[table]}</b> {text.willMakeParts[table]}
              </li>
            ) : (
              []
            ),
          )}
        </ul>
        <p className={styles.hint}>
          {counts.sessions > 0 ? text.willLackHosts(counts.sessions) : text.willMakeNone}
        </p>
      </div>
    </>
  )
}

/** By making it and looking: nothing here knows what a promo brings. */
function countRows(options: NewPlanPreviewProps['options']): {
  readonly [T in (typeof parts)[number]]: number
} {
  let made = 0
  const plan = newPlan({ ...options, makeId: () => String(made++) })
  const count = (table: TableName): number => (plan.ok ? rowsOf(plan.value, table).length : 0)
  return {
    phases: count('phases'),
    rooms: count('rooms'),
    sessions: count('sessions'),
    service: count('service'),
    tasks: count('tasks'),
    targets: count('targets'),
  }
}
