import type { Id } from '#core/plan/units.ts'
import type { StoredPlan } from '#renderer/store/database.ts'
import { plansText } from '#renderer/text/plansText.ts'
import { useText } from '#renderer/text/useText.ts'
import { PlanLine } from './PlanLine.tsx'
import styles from './Plans.module.css'

interface PlanTableProps {
  readonly plans: readonly StoredPlan[]
  readonly elsewhere: ReadonlySet<Id>
  /** Called when the list is no longer as it was. */
  readonly onChange: () => void
}

/** The plans of this machine, the last edited first. */
export function PlanTable({ plans, elsewhere, onChange }: PlanTableProps) {
  const { columns } = useText(plansText)
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th>{columns.title}</th>
          <th>{columns.promo}</th>
          <th>{columns.dates}</th>
          <th>{columns.updated}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {plans.map((plan) => (
          <PlanLine key={plan.id} plan={plan} isElsewhere={elsewhere.has(plan.id)} onChange={onChange} />
        ))}
      </tbody>
    </table>
  )
}
