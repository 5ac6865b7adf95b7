import { useView } from '#renderer/store/view.ts'
import { useCard } from './card.ts'
import styles from './Findings.module.css'

/** Beside the pointer: the figures of a curve at its minute, and what is wrong with the thing under it. */
export function FindingCard() {
  const card = useCard((state) => state.card)
  const lang = useView((view) => view.lang)
  if (card === null) return null
  const isRight = card.x > window.innerWidth - 380
  const isLow = card.y > window.innerHeight - 140
  return (
    <div
      className={styles.card}
      role="status"
      lang={lang}
      style={{
        ...(isLow ? { bottom: window.innerHeight - card.y + 12 } : { top: card.y + 18 }),
        ...(isRight ? { right: window.innerWidth - card.x + 8 } : { left: card.x + 12 }),
      }}
    >
      {[...new Map(card.lines.map((line) => [line.text, line])).values()].map(({ text, severity }) => (
        <p key={text} data-severity={severity ?? undefined}>
          {text}
        </p>
      ))}
    </div>
  )
}
