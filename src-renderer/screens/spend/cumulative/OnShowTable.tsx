import { useMemo } from 'react'
import { formatFen } from '#core/plan/money.ts'
import { segmentKindNames } from '#core/plan/names.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { rowName } from '#core/plan/rowName.ts'
import type { Span } from '#core/plan/spans.ts'
import { type ShownKey, spendOnShow } from '#core/rollup/spendOnShow.ts'
import { goToPlace } from '#renderer/parts/Findings/goToPlace.ts'
import { useView } from '#renderer/store/view.ts'
import { spendText } from '#renderer/text/spendText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Cumulative.module.css'

interface OnShowTableProps {
  readonly plan: Plan
  readonly window: Span
}

/** A day's money by what is on air in the minute that it is spent, the most first; it sums to the day. */
export function OnShowTable({ plan, window }: OnShowTableProps) {
  const text = useText(spendText)
  const lang = useView((view) => view.lang)
  const { spend, sessions, segments } = plan.tables
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the plan only these tables count.
  const shown = useMemo(() => spendOnShow(plan, window), [spend, sessions, segments, window])
  const total = shown.reduce((sum, { fen }) => sum + fen, 0)
  const nameOf = (key: ShownKey): string => {
    if (key.kind === 'product') return rowName(plan, 'products', '', key.id, lang)
    if (key.kind === 'segment') return segmentKindNames[key.of][lang]
    return key.kind === 'off-air' ? text.offAir : text.noSegment
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={styles.onShow} aria-label={text.onShow} tabIndex={0}>
      <h2>{text.onShow}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.what}</th>
            <th scope="col">{text.spendFen}</th>
            <th scope="col">{text.share}</th>
            <th scope="col">{text.shownMinutes}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, fen, minutes }) => (
            <tr key={JSON.stringify(key)} data-state={key.kind === 'off-air' ? 'error' : undefined}>
              <th scope="row">
                {key.kind === 'product' ? (
                  <button
                    type="button"
                    onClick={() => goToPlace({ table: 'products', page: '', id: key.id })}
                  >
                    {nameOf(key)}
                  </button>
                ) : (
                  nameOf(key)
                )}
              </th>
              <td>{formatFen(fen)}</td>
              <td>{`${((fen / total) * 100).toFixed(1)}%`}</td>
              <td>{minutes}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
