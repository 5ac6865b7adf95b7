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
  readonly onGo: () => void
}

/** One step: what it did, when and by whom. */
export function HistoryStep({ index, seq, entry, standsAt, onGo }: HistoryStepProps) {
  const text = useText(paletteText)
  const lang = useView((view) => view.lang)
  const label = seq === 0 ? text.beginning : (entry?.label[lang] ?? text.reading)
  const time = entry && new Date(entry.at).toLocaleString(lang === 'zh' ? 'zh-CN' : 'en-GB', timeFormat)
  return (
    <button
      type="button"
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
      <span className={styles.when}>{[time, entry?.author].filter(Boolean).join(' · ')}</span>
    </button>
  )
}

const timeFormat = {
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
} as const
