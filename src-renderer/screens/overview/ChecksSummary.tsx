import { useMemo } from 'react'
import type { Finding } from '#core/checks/Finding.ts'
import { severities } from '#core/checks/Finding.ts'
import { checkGroupNames, severityNames } from '#core/checks/names.ts'
import { goToPlace } from '#renderer/parts/Findings/goToPlace.ts'
import { keyOf } from '#renderer/parts/Findings/keyOf.ts'
import { SeverityMark } from '#renderer/parts/Findings/SeverityMark.tsx'
import { useSentence } from '#renderer/parts/Findings/useSentence.ts'
import { useChecked } from '#renderer/store/findings.ts'
import { useView } from '#renderer/store/view.ts'
import { overviewText } from '#renderer/text/overviewText.ts'
import { useText } from '#renderer/text/useText.ts'
import own from './ChecksSummary.module.css'
import { findingSummary } from './findingSummary.ts'
import { goToFindings } from './goTo.ts'
import styles from './Overview.module.css'

/** What is wrong in short: how much, where, and what to look at first. */
export function ChecksSummary() {
  const words = useText(overviewText)
  const lang = useView((view) => view.lang)
  const { findings, counts, isThrough } = useChecked((checked) => checked)
  const { areas, top } = useMemo(() => findingSummary(findings), [findings])
  return (
    <section className={styles.panel} aria-label={words.checks}>
      <h2>{words.checks}</h2>
      {!isThrough && <p className={styles.muted}>{words.checking}</p>}
      {isThrough && (
        <>
          <div className={own.chips}>
            {severities.map((severity) => (
              <button key={severity} type="button" onClick={() => goToFindings({ severities: [severity] })}>
                <SeverityMark severity={severity} label="" />
                {severityNames[severity][lang]} <b>{counts[severity]}</b>
              </button>
            ))}
          </div>
          {areas.length === 0 && <p className={styles.muted}>{words.allGood}</p>}
          <ul className={own.chips} aria-label={words.byArea}>
            {areas.map(({ group, open }) => (
              <li key={group}>
                <button type="button" onClick={() => goToFindings({ group })}>
                  {checkGroupNames[group][lang]} <b>{open}</b>
                </button>
              </li>
            ))}
          </ul>
          <ul className={own.findings} aria-label={words.topFindings}>
            {top.map(({ finding, more }) => (
              <TopFinding key={keyOf({ finding, acceptance: null })} finding={finding} more={more} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function TopFinding({ finding, more }: { readonly finding: Finding; readonly more: number }) {
  const words = useText(overviewText)
  const lang = useView((view) => view.lang)
  const sentence = useSentence(finding)
  return (
    <li>
      <button type="button" onClick={() => goToPlace(finding.places[0])}>
        <SeverityMark severity={finding.severity} label={severityNames[finding.severity][lang]} />
        <span>
          {sentence} {more > 0 && <span className={styles.muted}>{words.moreOf(more)}</span>}
        </span>
      </button>
    </li>
  )
}
