import { Button } from 'antd'
import { useEffect } from 'react'
import { usePlan } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { targetsText } from '#renderer/text/targetsText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from '../Targets.module.css'
import own from './Funnel.module.css'
import { FunnelRow } from './FunnelRow.tsx'
import { fillFromPlan, funnelFields, useFunnelDraft } from './funnelDraft.ts'
import { sayFunnel } from './sayFunnel.ts'
import { solveDraft } from './solveDraft.ts'
import { TakeOver } from './TakeOver.tsx'
import { WhatIfTable } from './WhatIfTable.tsx'

/** Six factors and the GMV that they bring, any one found from the others, tried out and then written into the plan. */
export function FunnelTab() {
  const text = useText(targetsText)
  const lang = useView((view) => view.lang)
  const plan = usePlan((open) => open)
  const draft = useFunnelDraft()
  const isOther = draft.planId !== plan.id
  useEffect(() => {
    if (isOther) fillFromPlan(plan)
  }, [isOther, plan])
  const solution = solveDraft(draft)
  return (
    <div className={own.tab}>
      <section className={own.factors} aria-label={text.funnelTitle}>
        <header className={own.head}>
          <h2>{text.funnelTitle}</h2>
          <Button size="small" onClick={() => fillFromPlan(plan)}>
            {text.reload}
          </Button>
        </header>
        <table className={styles.figures}>
          <thead>
            <tr>
              <th scope="col">{text.factor}</th>
              <th scope="col">{text.value}</th>
              <th scope="col" data-text>
                {text.from}
              </th>
              <th scope="col" data-text>
                {text.solveFor}
              </th>
            </tr>
          </thead>
          <tbody>
            {funnelFields.map((field) => (
              <FunnelRow key={field} field={field} draft={draft} solution={solution} />
            ))}
          </tbody>
        </table>
        <p role="status" className={own.said} data-state={solution.kind}>
          {sayFunnel(solution, lang)}
        </p>
      </section>
      {solution.kind === 'solved' && (
        <>
          <TakeOver key={solution.solve} plan={plan} solution={solution} />
          <WhatIfTable solution={solution} />
        </>
      )}
    </div>
  )
}
