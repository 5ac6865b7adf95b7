import type { HistoryEntry } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { paletteText } from '#renderer/text/paletteText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './HistoryList.module.css'

export interface HistoryStepProps {
  readonly index: number
  /** 0 is the plan before its first step. */
  readonly seq: number
  /** undefined while it is being read. */
  readonly entry: HistoryEntry | undefined
  /** The step that the plan stands at. */
  readonly standsAt: number
  /** Whether Tab comes to it; arrows come to the others. */
  readonly isTabStop: boolean
  readonly onGo: () => void
}

/** One step: what it did, to how many rows, when and by whom. */
export function HistoryStep({ index, seq, entry, standsAt, isTabStop, onGo }: HistoryStepProps) {
  const text = useText(paletteText)
  const lang = useView((view) => view.lang)
  const label = seq === 0 ? text.beginning : (entry?.label[lang] ?? text.reading)
  const time = entry && timeFormats[lang].format(new Date(entry.at))
  const about = [time, entry?.author, entry && text.rowsTouched(entry.rows)]
  return (
    <button
      type="button"
      tabIndex={isTabStop ? 0 : -1}
      className={styles.step}
      data-index={index}
      data-undone={seq > standsAt ? true : undefined}
      aria-current={seq === standsAt ? 'step' : undefined}
      onClick={onGo}
    >
      <span className={styles.what}>{label}</span>
      <span className={styles.where}>
        {seq === standsAt && <b>{text.present}</b>}
        {seq > standsAt && text.undone}
      </span>
      <span className={styles.when}>{about.filter(Boolean).join(' · ')}</span>
    </button>
  )
}

const clock = { day: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit' } as const
const timeFormats = {
  zh: new Intl.DateTimeFormat('zh-CN', { month: 'numeric', ...clock }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'short', ...clock }),
}
