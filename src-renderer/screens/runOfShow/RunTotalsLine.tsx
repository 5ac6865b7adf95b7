import { runOfShowText } from '#renderer/text/runOfShowText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './RunOfShow.module.css'
import type { RunTotals } from './runTotals.ts'

/** How the run fits its session, in one line. */
export function RunTotalsLine({ totals, onAir }: { readonly totals: RunTotals; readonly onAir: number }) {
  const text = useText(runOfShowText)
  const { segments, minutes, over, early, gaps, overlaps } = totals
  return (
    <p className={styles.totals} role="status">
      <span>{text.segments(segments)}</span>
      <span>{text.total(minutes)}</span>
      <span>{text.onAir(onAir)}</span>
      {over > 0 && <b>{text.over(over)}</b>}
      {over < 0 && <span>{text.under(-over)}</span>}
      {over === 0 && <span>{text.exact}</span>}
      {early > 0 && <b>{text.early(early)}</b>}
      {gaps + overlaps > 0 && <b>{text.faults(gaps, overlaps)}</b>}
    </p>
  )
}
