import { Input } from 'antd'
import { offersText } from '#renderer/text/offersText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './OfferStack.module.css'
import type { OfferFigure } from './offerDraft.ts'

interface OfferFigureInputProps {
  readonly figure: OfferFigure
  /** Place of the offer, from 1. */
  readonly place: number
  readonly value: string
  /** Id of the text that says why it does not count; undefined where it does. */
  readonly why: string | undefined
  readonly onType: (text: string) => void
  readonly onEnter: () => void
}

/** One figure of an offer, with the word that stands before it. */
export function OfferFigureInput({ figure, place, value, why, onType, onEnter }: OfferFigureInputProps) {
  const text = useText(offersText)
  return (
    <span className={styles.figure} data-wide={figure === 'name' || undefined}>
      <span aria-hidden>{text.figures[figure]}</span>
      <Input
        size="small"
        aria-label={`${text.figures[figure]} ${place}`}
        value={value}
        placeholder={text.hints[figure]}
        data-figure={figure}
        data-control={figure}
        aria-invalid={why !== undefined || undefined}
        aria-describedby={why}
        {...(why !== undefined && { status: 'error' as const })}
        onChange={({ target }) => onType(target.value)}
        onPressEnter={({ nativeEvent }) => nativeEvent.isComposing || onEnter()}
      />
    </span>
  )
}
