import { isUntold } from '#core/edits/splitGmvTarget.ts'
import { dateOf } from '#core/plan/clock.ts'
import { formatSpan } from '#core/plan/formatSpan.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { formatFen } from '#core/plan/money.ts'
import { type Plan, pageOf, planRow, rowsById } from '#core/plan/Plan.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import type { GmvShare } from '#core/rollup/gmvShares.ts'
import type { PlanPart } from '#core/rollup/moneyTarget.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'
import { useView } from '#renderer/store/view.ts'
import { targetsText } from '#renderer/text/targetsText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from '../Targets.module.css'

interface ShareTableProps {
  readonly plan: Plan
  readonly shares: readonly GmvShare[]
}

/** What each part is to get, beside what it is aimed at now. It sums to the total to the fen. */
export function ShareTable({ plan, shares }: ShareTableProps) {
  const text = useText(targetsText)
  const lang = useView((view) => view.lang)
  const weights = shares.reduce((sum, { weight }) => sum + weight, 0)
  const total = shares.reduce((sum, { fen }) => sum + fen, 0)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={styles.shares} aria-label={text.splitTitle} tabIndex={0}>
      <table className={styles.figures}>
        <thead>
          <tr>
            <th scope="col">{text.part}</th>
            <th scope="col">{text.before}</th>
            <th scope="col">{text.share}</th>
            <th scope="col">{text.after}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share) => {
            const { part, beforeFen, weight, fen } = share
            return (
              <tr key={JSON.stringify(part)}>
                <th scope="row">{partName(plan, part, lang, text.unnamed)}</th>
                <td>{beforeFen === null ? '—' : formatFen(beforeFen)}</td>
                <td>{weights === 0 ? '—' : `${((weight / weights) * 100).toFixed(1)}%`}</td>
                <td>{isUntold(share) ? '—' : formatFen(fen)}</td>
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.total}</th>
            <td />
            <td />
            <td>{formatFen(total)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

/** A session with its day and clock, since titles repeat. */
export function partName(plan: Plan, part: PlanPart, lang: Lang, unnamed: string): string {
  const { startDate } = planRow(plan)
  if (part.kind === 'day') return dayName(dateOf(startDate, part.day * minutesPerDay), lang, 'middle')
  if (!('id' in part)) return ''
  const session = rowsById(pageOf(plan, 'sessions', '')).get(part.id)
  const name = part.name || unnamed
  if (part.kind !== 'session' || !session) return name
  const { start, duration } = session
  const day = dayName(dateOf(startDate, start), lang, 'short')
  return `${day} ${formatSpan(start, start, start + duration, lang)} ${name}`
}
