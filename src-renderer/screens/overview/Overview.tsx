import { overviewText } from '#renderer/text/overviewText.ts'
import { useText } from '#renderer/text/useText.ts'
import { ChecksPanel } from './ChecksPanel.tsx'
import { FactTable } from './FactTable.tsx'
import { HeatPanel } from './HeatPanel.tsx'
import { KpiCards } from './KpiCards.tsx'
import styles from './Overview.module.css'
import { PhaseStrip } from './PhaseStrip.tsx'
import { ReadinessPanel } from './ReadinessPanel.tsx'

/** The whole promo on one page: what it aims at, what is planned, what is missing; every figure leads to its place. */
export function Overview() {
  const text = useText(overviewText)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={styles.screen} aria-label={text.overview} tabIndex={0}>
      <div className={styles.board}>
        <PhaseStrip />
        <KpiCards />
        <FactTable />
        <ReadinessPanel />
        <ChecksPanel />
        <HeatPanel />
      </div>
    </section>
  )
}
