import { Button } from 'antd'
import { useEffect } from 'react'
import { EmptyState } from '#renderer/parts/EmptyState/EmptyState.tsx'
import { chooseAndOpen } from '#renderer/planfiles/openAnyFile.ts'
import { usePlan } from '#renderer/store/openPlan.ts'
import { setView, useView } from '#renderer/store/view.ts'
import { runOfShowText } from '#renderer/text/runOfShowText.ts'
import { useText } from '#renderer/text/useText.ts'
import { RunOfSession } from './RunOfSession.tsx'
import styles from './RunOfShow.module.css'
import { sessionToShow } from './sessionToShow.ts'

/** The run-of-show screen: one session's segments as the sheet that teams know. */
export function RunOfShow() {
  const text = useText(runOfShowText)
  const wanted = useView((view) => view.sessionId)
  const session = usePlan((plan) => sessionToShow(plan, wanted))
  const shown = session?.id ?? null
  useEffect(() => {
    if (shown !== wanted) setView({ sessionId: shown })
  }, [shown, wanted])
  return (
    <section className={styles.screen} aria-label={text.runOfShow}>
      {session ? (
        <RunOfSession key={session.id} session={session} />
      ) : (
        <EmptyState
          title={text.emptyPlan}
          next={text.emptyPlanNext}
          action={text.toTimeline}
          onAction={() => setView({ screen: 'timeline' })}
        >
          <Button onClick={() => void chooseAndOpen('workbook')}>{text.importExcel}</Button>
        </EmptyState>
      )}
    </section>
  )
}
