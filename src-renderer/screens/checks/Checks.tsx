import { useDeferredValue, useMemo, useState } from 'react'
import { findingText } from '#core/checks/findingText.ts'
import type { JudgedFinding } from '#core/checks/judgeFindings.ts'
import { everyOpenFinding, type FindingFilter } from '#renderer/store/findingFilter.ts'
import { useChecked } from '#renderer/store/findings.ts'
import { openPlanNow } from '#renderer/store/openPlan.ts'
import { setView, useView } from '#renderer/store/view.ts'
import { findingsText } from '#renderer/text/findingsText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Checks.module.css'
import { ChecksToolbar } from './ChecksToolbar.tsx'
import { FindingRows } from './FindingRows.tsx'
import { findingRows } from './findingRows.ts'
import { NothingFound } from './NothingFound.tsx'

/** What is wrong with the plan, the worst first, and the ways out. */
export function Checks() {
  const text = useText(findingsText)
  const lang = useView((view) => view.lang)
  const { findings, counts, isThrough } = useChecked((checked) => checked)
  const filter = useView((view) => view.findingFilter)
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const search = useDeferredValue(filter.search)
  const rows = useMemo(
    () =>
      findingRows(
        findings,
        { ...filter, search },
        {
          folded,
          sentenceOf: ({ finding }: JudgedFinding) => {
            const { plan } = openPlanNow()
            return plan ? findingText(finding, plan, lang) : ''
          },
        },
      ),
    [findings, filter, search, folded, lang],
  )
  const fold = (check: string) => {
    const next = new Set(folded)
    if (!next.delete(check)) next.add(check)
    setFolded(next)
  }
  const setFilter = (findingFilter: FindingFilter): void => setView({ findingFilter })
  const accepted = findings.filter(({ acceptance }) => acceptance !== null).length
  return (
    <section className={styles.screen} aria-label={text.checks}>
      <ChecksToolbar filter={filter} counts={counts} accepted={accepted} onFilter={setFilter} />
      {rows.length > 0 ? (
        <FindingRows rows={rows} folded={folded} onFold={fold} />
      ) : (
        <NothingFound
          isThrough={isThrough}
          isFiltered={findings.length > accepted || (accepted > 0 && filter.withAccepted)}
          onClear={() => setFilter({ ...everyOpenFinding, withAccepted: filter.withAccepted })}
        />
      )}
    </section>
  )
}
