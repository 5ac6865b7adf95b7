import { Button } from 'antd'
import { useMemo } from 'react'
import type { Plan } from '#core/plan/Plan.ts'
import type { Span } from '#core/plan/spans.ts'
import { unplannedRows } from '#core/service/unplannedRows.ts'
import { setView, showTab } from '#renderer/store/view.ts'
import { serviceText } from '#renderer/text/serviceText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Load.module.css'

/** What the load does not know: lineup rows that do not say how much they are to sell. */
export function LoadNotes({ plan, window }: { readonly plan: Plan; readonly window: Span }) {
  const text = useText(serviceText)
  const { sessions, lineup } = plan.tables
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the plan only these tables count.
  const { rows, unplanned } = useMemo(() => unplannedRows(plan, window), [sessions, lineup, window])
  if (rows > 0 && unplanned === 0) return null
  const words =
    rows === 0 ? text.noLineup : unplanned === rows ? text.noUnits : text.someUnits(unplanned, rows)
  return (
    <p className={styles.note} role="status">
      {words}
      <Button
        size="small"
        type="link"
        onClick={() => {
          setView({ screen: 'lineup' })
          showTab('lineup', 'lineup')
        }}
      >
        {text.toLineup}
      </Button>
    </p>
  )
}
