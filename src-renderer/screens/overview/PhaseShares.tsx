import { Button } from 'antd'
import { memo, useMemo } from 'react'
import { isHexColour } from '#core/plan/hexColour.ts'
import { formatFen } from '#core/plan/money.ts'
import { shortMoney } from '#core/plan/shortMoney.ts'
import type { PlanSums } from '#core/rollup/sumUpPlan.ts'
import { setView, useView } from '#renderer/store/view.ts'
import { overviewText } from '#renderer/text/overviewText.ts'
import { useText } from '#renderer/text/useText.ts'
import { goTo, places } from './goTo.ts'
import styles from './Overview.module.css'
import own from './PhaseShares.module.css'
import { phaseShares } from './phaseShares.ts'
import { shareText } from './shareText.ts'

/** The phases in a row, as wide as they are long where there is room, each with its part of the target. */
export const PhaseShares = memo(function PhaseShares({ sums }: { readonly sums: PlanSums }) {
  const words = useText(overviewText)
  const lang = useView((view) => view.lang)
  const selection = useView((view) => view.selection)
  const phases = useMemo(() => phaseShares(sums, lang), [sums, lang])
  return (
    <section className={styles.panel} aria-label={words.phases}>
      <h2>{words.phases}</h2>
      {phases.length === 0 && (
        <p className={styles.muted}>
          {words.noPhases}{' '}
          <Button size="small" onClick={() => goTo(places.phases)}>
            {words.addPhases}
          </Button>
        </p>
      )}
      <div className={own.ribbon}>
        {phases.map(({ id, name, colour, dates, duration, targetFen, share }, index) => (
          <button
            key={id}
            type="button"
            data-tone={index % 2 === 0 ? 'phase-even' : 'phase-odd'}
            style={{ flexGrow: duration, ...(isHexColour(colour) && { '--tone': colour }) }}
            aria-pressed={selection?.table === 'phases' && selection.ids.includes(id)}
            title={targetFen === null ? undefined : formatFen(targetFen)}
            onClick={() =>
              setView({ selection: { table: 'phases', page: '', ids: [id] }, isInspectorOpen: true })
            }
          >
            <b>{name || words.unnamedPhase}</b>
            <span>{dates}</span>
            <span className={styles.muted}>
              {targetFen === null ? words.noTargetIn : shortMoney(targetFen, lang)}
              {share !== null && ` · ${words.ofTarget(shareText(share))}`}
            </span>
          </button>
        ))}
      </div>
    </section>
  )
})
