import { memo } from 'react'
import type { TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { useFindingsOf } from '#renderer/store/findings.ts'
import styles from './Findings.module.css'
import { worstSeverity } from './findingMarks.ts'

interface FindingDotProps {
  readonly table: TableName
  readonly id: Id
}

/** A corner in the colour of the worst finding that names a row. Its sentences are said by the card (FindingCard). */
export const FindingDot = memo(function FindingDot({ table, id }: FindingDotProps) {
  const open = useFindingsOf(table, id).flatMap(({ finding, acceptance }) => (acceptance ? [] : [finding]))
  const worst = worstSeverity(open)
  if (worst === null) return null
  return <span className={styles.dot} data-severity={worst} />
})
