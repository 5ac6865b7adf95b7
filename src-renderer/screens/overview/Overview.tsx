import { overviewText } from '#renderer/text/overviewText.ts'
import { useText } from '#renderer/text/useText.ts'
import { ChecksSummary } from './ChecksSummary.tsx'
import { FactMatrix } from './FactMatrix.tsx'
import { HeatMap } from './HeatMap.tsx'
import { KpiCards } from './KpiCards.tsx'
import styles from './Overview.module.css'
import { PhaseShares } from './PhaseShares.tsx'
import { ReadinessBars } from './ReadinessBars.tsx'
import { useSums } from './useSums.ts'

/** The whole plan on a page: what it comes to, where, when, and what is still missing. */
export function Overview() {
  const words = useText(overviewText)
  const { sums, isCurrent } = useSums()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={styles.screen} aria-label={words.overview} aria-busy={!isCurrent} tabIndex={0}>
      {sums === null && (
        <p className={styles.waiting} role="status">
          {words.summing}
        </p>
      )}
      {sums && <KpiCards sums={sums} />}
      {sums && <PhaseShares sums={sums} />}
      <div className={styles.pair}>
        {sums && <FactMatrix sums={sums} />}
        <ChecksSummary />
      </div>
      {sums && <HeatMap sums={sums} />}
      <ReadinessBars />
      {sums && !isCurrent && <p className={styles.refreshing}>{words.refreshing}</p>}
    </section>
  )
}
