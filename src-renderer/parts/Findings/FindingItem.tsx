import { Button } from 'antd'
import { memo, useState } from 'react'
import { checkOf } from '#core/checks/all.ts'
import type { JudgedFinding } from '#core/checks/judgeFindings.ts'
import { severityNames } from '#core/checks/names.ts'
import { useView } from '#renderer/store/view.ts'
import { findingsText } from '#renderer/text/findingsText.ts'
import { useText } from '#renderer/text/useText.ts'
import { AcceptForm } from './AcceptForm.tsx'
import styles from './Findings.module.css'
import { accept, fixFindings, withdraw } from './findingActions.ts'
import { goToPlace } from './goToPlace.ts'
import { SeverityMark } from './SeverityMark.tsx'
import { useSentence } from './useSentence.ts'

interface FindingItemProps {
  readonly judged: JudgedFinding
  /** Whether it offers the way to its row; the inspector is there already. */
  readonly leads: boolean
}

/** What a check found, in a sentence, with what can be done about it. */
export const FindingItem = memo(function FindingItem({ judged, leads }: FindingItemProps) {
  const { finding, acceptance } = judged
  const text = useText(findingsText)
  const lang = useView((view) => view.lang)
  const sentence = useSentence(finding)
  const [isAccepting, setAccepting] = useState(false)
  const { fix } = checkOf(finding.check)
  return (
    <div className={styles.finding} data-severity={acceptance ? 'accepted' : finding.severity}>
      <SeverityMark severity={finding.severity} label={severityNames[finding.severity][lang]} />
      <div className={styles.what}>
        <p>{sentence}</p>
        {acceptance && (
          <p className={styles.accepted}>{text.accepted(acceptance.acceptedBy, acceptance.reason)}</p>
        )}
        <div className={styles.actions}>
          {leads && (
            <Button size="small" onClick={() => goToPlace(finding.places[0])}>
              {text.goTo}
            </Button>
          )}
          {fix && !acceptance && (
            <Button size="small" type="primary" ghost onClick={() => fixFindings([finding])}>
              {fix.label[lang]}
            </Button>
          )}
          {acceptance ? (
            <Button size="small" type="text" onClick={() => withdraw(finding)}>
              {text.withdraw}
            </Button>
          ) : (
            !isAccepting && (
              <Button size="small" type="text" onClick={() => setAccepting(true)}>
                {text.accept}
              </Button>
            )
          )}
        </div>
        {isAccepting && !acceptance && (
          <AcceptForm
            onAccept={(reason) => {
              accept(finding, reason)
              setAccepting(false)
            }}
            onCancel={() => setAccepting(false)}
          />
        )}
      </div>
    </div>
  )
})
