import { Alert, Button } from 'antd'
import { useState } from 'react'
import { LookSwitches } from '#renderer/frame/LookSwitches.tsx'
import { ScreenLoading } from '#renderer/frame/ScreenLoading.tsx'
import { plansText } from '#renderer/text/plansText.ts'
import { useText } from '#renderer/text/useText.ts'
import { NewPlanDialog } from './NewPlanDialog.tsx'
import styles from './Plans.module.css'
import { PlanTable } from './PlanTable.tsx'
import { PutAwayPlans } from './PutAwayPlans.tsx'
import { RecentFiles } from './RecentFiles.tsx'
import { StartWays } from './StartWays.tsx'
import { usePlans } from './usePlans.ts'

/** The start screen: the plans of this machine, and the ways to a new one. */
export function Plans() {
  const text = useText(plansText)
  const [isMaking, setIsMaking] = useState(false)
  const { state, reload } = usePlans()
  return (
    <main className={styles.plans}>
      <header className={styles.head}>
        <h1>{text.title}</h1>
        <p>{text.tagline}</p>
        <div className={styles.switches}>
          <LookSwitches />
        </div>
      </header>
      <StartWays onNew={() => setIsMaking(true)} />
      <section className={styles.list} aria-label={text.plans}>
        <h2>{text.plans}</h2>
        {state.kind === 'loading' && <ScreenLoading />}
        {state.kind === 'broken' && (
          <Alert
            type="error"
            title={`${text.broken}（${state.why}）`}
            description={text.brokenNext}
            action={<Button onClick={reload}>{text.retry}</Button>}
          />
        )}
        {state.kind === 'ready' && state.plans.length === 0 && (
          <p className={styles.empty}>
            <b>{text.empty}</b>
            {text.emptyNext}
          </p>
        )}
        {state.kind === 'ready' && state.plans.length > 0 && (
          <PlanTable plans={state.plans} elsewhere={state.elsewhere} onChange={reload} />
        )}
      </section>
      {state.kind === 'ready' && state.recentFiles.length > 0 && <RecentFiles files={state.recentFiles} />}
      {state.kind === 'ready' && state.putAway.length > 0 && (
        <PutAwayPlans plans={state.putAway} onChange={reload} />
      )}
      {isMaking && <NewPlanDialog onClose={() => setIsMaking(false)} />}
    </main>
  )
}
