import { Button } from 'antd'
import { useMemo } from 'react'
import { severities } from '#core/checks/Finding.ts'
import { checkGroupNames, severityNames } from '#core/checks/names.ts'
import { goToPlace } from '#renderer/parts/Findings/goToPlace.ts'
import { keyOf } from '#renderer/parts/Findings/keyOf.ts'
import { SeverityMark } from '#renderer/parts/Findings/SeverityMark.tsx'
import { useSentence } from '#renderer/parts/Findings/useSentence.ts'
import { useChecked } from '#renderer/store/findings.ts'
import { setView, useView } from '#renderer/store/view.ts'
import { overviewText } from '#renderer/text/overviewText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './ChecksPanel.module.css'
import { findingGroups, type TopFinding, topFindings } from './findingGroups.ts'
import shared from './Overview.module.css'
import { Panel } from './Panel.tsx'

const mostShown = 6
const toChecks = () => setView({ screen: 'checks' })

/** What is wrong with the plan: how much of it, where, and the worst of each kind. */
export function ChecksPanel() {
  const text = useText(overviewText)
  const lang = useView((view) => view.lang)
  const { findings, counts, isThrough } = useChecked((checked) => checked)
  const groups = useMemo(() => findingGroups(findings), [findings])
  const top = useMemo(() => topFindings(findings, mostShown), [findings])
  return (
    <Panel
      title={text.checks}
      className={shared.checks}
      aside={
        <Button size="small" onClick={toChecks}>
          {text.openAll}
        </Button>
      }
    >
      <ul className={styles.counts}>
        {severities.map((severity) => (
          <li key={severity}>
            <SeverityMark severity={severity} label="" /> {severityNames[severity][lang]}{' '}
            <b>{isThrough ? counts[severity] : text.unknown}</b>
          </li>
        ))}
      </ul>
      {!isThrough && <p className={shared.muted}>{text.checking}</p>}
      {isThrough && top.length === 0 && <p className={shared.muted}>{text.noFindings}</p>}
      <ul className={styles.top}>
        {top.map((each) => (
          <Top key={keyOf(each.judged)} top={each} />
        ))}
      </ul>
      <ul className={styles.groups} aria-label={text.group}>
        {groups.map(({ group, counts: ofGroup }) => (
          <li key={group}>
            <span>{checkGroupNames[group][lang]}</span>
            {severities.map(
              (severity) =>
                ofGroup[severity] > 0 && (
                  <span key={severity} className={styles.count}>
                    <SeverityMark severity={severity} label={severityNames[severity][lang]} />{' '}
                    {ofGroup[severity]}
                  </span>
                ),
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Top({ top: { judged, more } }: { readonly top: TopFinding }) {
  const text = useText(overviewText)
  const lang = useView((view) => view.lang)
  const { finding } = judged
  const sentence = useSentence(finding)
  return (
    <li>
      <button type="button" className={shared.plain} onClick={() => goToPlace(finding.places[0])}>
        <SeverityMark severity={finding.severity} label={severityNames[finding.severity][lang]} />
        <span>{sentence}</span>
      </button>
      {more > 0 && <span className={shared.muted}>{text.more(more)}</span>}
    </li>
  )
}
