import { dayOf } from '#core/plan/clock.ts'
import { formatSpan } from '#core/plan/formatSpan.ts'
import type { Span } from '#core/plan/spans.ts'
import { type Minute, minutesPerDay } from '#core/plan/units.ts'
import { minutesCss } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { useView } from '#renderer/store/view.ts'
import type { BoardDraft } from './BoardRow.ts'
import styles from './RosterBoard.module.css'

interface BoardDraftViewProps {
  readonly draft: BoardDraft
  readonly window: Span
  readonly top: number
  readonly height: number
}

/** What is being painted or dragged, with its times. */
export function BoardDraftView({ draft, window, top, height }: BoardDraftViewProps) {
  const lang = useView((view) => view.lang)
  const { start, end, kind, bar } = draft
  const from = Math.max(start, window.start)
  return (
    <div
      className={styles.draft}
      data-kind={kind}
      aria-hidden="true"
      style={{
        left: minutesCss(from - window.start),
        width: minutesCss(Math.max(1, Math.min(end, window.end) - from)),
        top,
        height,
      }}
    >
      <span>{[bar?.title, spanText(start, end, window.start, lang)].filter(Boolean).join(' ')}</span>
    </div>
  )
}

/** Times as the team of the board's day says them. */
export const spanText = (start: Minute, end: Minute, from: Minute, lang: 'zh' | 'en'): string =>
  formatSpan(dayOf(from) * minutesPerDay, start, end, lang)
