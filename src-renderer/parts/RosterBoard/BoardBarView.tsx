import { memo } from 'react'
import { severities } from '#core/checks/Finding.ts'
import { findingText } from '#core/checks/findingText.ts'
import type { Span } from '#core/plan/spans.ts'
import { SeverityMark } from '#renderer/parts/Findings/SeverityMark.tsx'
import { minutesCss } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { useFindingsOf } from '#renderer/store/findings.ts'
import { openPlanNow } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'
import type { BoardBar } from './BoardRow.ts'
import styles from './RosterBoard.module.css'

interface BoardBarViewProps {
  readonly bar: BoardBar
  readonly window: Span
  /** Px from the top of its row, and of the bar. */
  readonly top: number
  readonly height: number
}

/** A shift on the board, with the worst that the checks found at it. */
export const BoardBarView = memo(function BoardBarView({ bar, window, top, height }: BoardBarViewProps) {
  const { table, page, id } = bar
  const lang = useView((view) => view.lang)
  const isSelected = useView(
    ({ selection }) => selection?.table === table && selection.page === page && selection.ids.includes(id),
  )
  const open = useFindingsOf(table, id).flatMap(({ finding, acceptance }) => (acceptance ? [] : [finding]))
  const worst = severities.find((severity) => open.some((finding) => finding.severity === severity))
  const { plan } = openPlanNow()
  const sentences = plan ? open.map((finding) => findingText(finding, plan, lang)) : []
  const start = Math.max(bar.start, window.start)
  const end = Math.min(bar.end, window.end)
  return (
    <div
      role="option"
      tabIndex={-1}
      id={`bar-${id}`}
      data-bar={id}
      data-hue={bar.hue}
      data-quiet={bar.isQuiet || undefined}
      data-before={bar.start < window.start || undefined}
      data-after={bar.end > window.end || undefined}
      data-severity={worst}
      aria-selected={isSelected}
      aria-label={[bar.label, ...sentences].join(' ')}
      title={[bar.label, ...sentences].join('\n')}
      className={styles.bar}
      style={{ left: minutesCss(start - window.start), width: minutesCss(end - start), top, height }}
    >
      {worst && <SeverityMark severity={worst} label="" />}
      <span>{bar.title}</span>
    </div>
  )
})
