import { DownOutlined, RightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { Check } from '#core/checks/Check.ts'
import type { JudgedFinding } from '#core/checks/judgeFindings.ts'
import { checkGroupNames, severityNames } from '#core/checks/names.ts'
import { fixFindings } from '#renderer/parts/Findings/findingActions.ts'
import { SeverityMark } from '#renderer/parts/Findings/SeverityMark.tsx'
import { useView } from '#renderer/store/view.ts'
import { findingsText } from '#renderer/text/findingsText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Checks.module.css'

interface CheckHeadProps {
  readonly check: Check
  readonly findings: readonly JudgedFinding[]
  readonly isFolded: boolean
  readonly onFold: () => void
}

/** A check, how much of it is listed below, and its fix for all of that at once. */
export function CheckHead({ check, findings, isFolded, onFold }: CheckHeadProps) {
  const text = useText(findingsText)
  const lang = useView((view) => view.lang)
  const open = findings.flatMap(({ finding, acceptance }) => (acceptance ? [] : [finding]))
  return (
    <div className={styles.head}>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={!isFolded}
        title={isFolded ? text.unfold : text.fold}
        onClick={onFold}
      >
        {isFolded ? <RightOutlined aria-hidden /> : <DownOutlined aria-hidden />}
        <SeverityMark severity={check.severity} label={severityNames[check.severity][lang]} />
        <b>{check.title[lang]}</b>
        <span className={styles.muted}>
          {text.countOf(findings.length)} · {checkGroupNames[check.group][lang]}
        </span>
      </button>
      {check.fix && open.length > 1 && (
        <Button size="small" onClick={() => fixFindings(open)}>
          {text.fixAll(check.fix.label[lang], open.length)}
        </Button>
      )}
    </div>
  )
}
