import { overviewText } from '#renderer/text/overviewText.ts'
import { useText } from '#renderer/text/useText.ts'
import type { Figure } from './Figure.ts'
import { goTo } from './goTo.ts'
import styles from './KpiCards.module.css'

interface FigureButtonProps {
  readonly figure: Figure
  readonly isMain?: boolean
}

/** A figure that leads to where it comes from. What is not known of it stands below. */
export function FigureButton({ figure, isMain = false }: FigureButtonProps) {
  const text = useText(overviewText)
  const { label, value, exact, note, home } = figure
  return (
    <button
      type="button"
      className={isMain ? styles.mainFigure : styles.figure}
      title={[exact, note].filter(Boolean).join(' · ') || undefined}
      onClick={() => goTo(home)}
    >
      <span className={styles.label}>{label}</span>
      <span className={styles.value}>{value ?? text.unknown}</span>
      {note && <span className={styles.note}>{note}</span>}
    </button>
  )
}
