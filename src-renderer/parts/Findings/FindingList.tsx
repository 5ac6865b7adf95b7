import { useMemo } from 'react'
import { checkOf } from '#core/checks/all.ts'
import type { CheckGroup } from '#core/checks/Check.ts'
import { type Severity, severities } from '#core/checks/Finding.ts'
import type { JudgedFinding } from '#core/checks/judgeFindings.ts'
import { rowKey } from '#renderer/store/FollowedChecks.ts'
import { useChecked } from '#renderer/store/findings.ts'
import type { Selection } from '#renderer/store/view.ts'
import { findingsText } from '#renderer/text/findingsText.ts'
import { useText } from '#renderer/text/useText.ts'
import { FindingItem } from './FindingItem.tsx'
import styles from './Findings.module.css'
import { keyOf } from './keyOf.ts'

/** More than people read beside a row; the checks screen has them all. */
const most = 30

interface FindingListProps extends Pick<Selection, 'table' | 'ids'> {
  /** Those of one group of checks alone. */
  readonly group?: CheckGroup
}

/** What the checks found at the selected rows, the worst first. */
export function FindingList({ table, ids, group }: FindingListProps) {
  const text = useText(findingsText)
  const byRow = useChecked((checked) => checked.byRow)
  const findings = useMemo(() => {
    const ofRows = ids.flatMap((id) => byRow.get(rowKey(table, id)) ?? [])
    return [...new Set(ofRows)]
      .filter(({ finding }) => group === undefined || checkOf(finding.check).group === group)
      .sort(byWeight)
      .slice(0, most)
  }, [byRow, table, ids, group])
  if (findings.length === 0) return null
  return (
    <section className={styles.list} aria-label={text.findings}>
      {findings.map((judged) => (
        <FindingItem key={keyOf(judged)} judged={judged} leads={false} />
      ))}
    </section>
  )
}

const rank = new Map<Severity, number>(severities.map((severity, index) => [severity, index]))

const byWeight = (a: JudgedFinding, b: JudgedFinding): number =>
  Number(a.acceptance !== null) - Number(b.acceptance !== null) ||
  (rank.get(a.finding.severity) ?? 0) - (rank.get(b.finding.severity) ?? 0)
