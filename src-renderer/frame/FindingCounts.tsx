import { Button } from 'antd'
import { severityNames } from '#core/checks/names.ts'
import { SeverityMark } from '#renderer/parts/Findings/SeverityMark.tsx'
import { everyOpenFinding } from '#renderer/store/findingFilter.ts'
import { useChecked } from '#renderer/store/findings.ts'
import { setView, useView } from '#renderer/store/view.ts'
import { findingsText } from '#renderer/text/findingsText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './TitleBar.module.css'

/** How many errors and warnings are open, wherever the planner is; leads to them. */
export function FindingCounts() {
  const text = useText(findingsText)
  const lang = useView((view) => view.lang)
  const { error, warning } = useChecked(({ counts }) => counts)
  const isThrough = useChecked((checked) => checked.isThrough)
  const label = isThrough ? text.openChecks(error, warning) : text.checking
  return (
    <Button
      type="text"
      className={styles.counts ?? ''}
      aria-label={label}
      title={label}
      onClick={() => setView({ screen: 'checks', findingFilter: everyOpenFinding })}
    >
      <SeverityMark severity="error" label={severityNames.error[lang]} />
      {isThrough ? error : '…'}
      <SeverityMark severity="warning" label={severityNames.warning[lang]} />
      {isThrough ? warning : '…'}
    </Button>
  )
}
