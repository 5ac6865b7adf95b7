import { gridText } from '#renderer/text/gridText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './GridStatus.module.css'

/** How many cells hold a text that they did not take; pressing it goes from one to the next. */
export function RejectedCount({ count, onNext }: { readonly count: number; readonly onNext: () => void }) {
  const text = useText(gridText)
  if (count === 0) return null
  return (
    <button
      type="button"
      className={styles.rejected}
      title={text.nextRejected}
      // The grid keeps the focus, so that the cell can be retyped at once.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onNext}
    >
      {text.notTaken(count)}
    </button>
  )
}
