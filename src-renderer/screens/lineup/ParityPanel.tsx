import { useMemo } from 'react'
import { dateOf } from '#core/plan/clock.ts'
import { formatSpan } from '#core/plan/formatSpan.ts'
import { formatFen } from '#core/plan/money.ts'
import { planRow } from '#core/plan/Plan.ts'
import type { Product } from '#core/plan/records/show.ts'
import { rowName } from '#core/plan/rowName.ts'
import { type PriceSpan, priceSpans } from '#core/pricing/priceSpans.ts'
import { FindingList } from '#renderer/parts/Findings/FindingList.tsx'
import { goToPlace } from '#renderer/parts/Findings/goToPlace.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'
import { usePlan } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { lineupText } from '#renderer/text/lineupText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Lineup.module.css'

/** Prices of one product wherever it is sold, in order of time, the lowest marked. */
export function ParityPanel({ product }: { readonly product: Product }) {
  const text = useText(lineupText)
  const lang = useView((view) => view.lang)
  const plan = usePlan((open) => open)
  const spans = useMemo(() => priceSpans(plan, product.id), [plan, product.id])
  const prices = spans.flatMap(({ toHandFen }) => toHandFen ?? [])
  const least = Math.min(...prices)
  const isOnePrice = least === Math.max(...prices)
  const { startDate } = planRow(plan)
  const sellerOf = ({ table, roomId, creatorId, page, id }: PriceSpan): string => {
    if (table === 'placements') return text.placement(rowName(plan, table, page, id, lang))
    if (creatorId !== null) return text.booking(rowName(plan, 'creators', '', creatorId, lang))
    return roomId === null ? text.roomless : rowName(plan, 'rooms', '', roomId, lang)
  }
  const timeOf = ({ start, end }: PriceSpan): string =>
    `${dayName(dateOf(startDate, start), lang, 'middle')} ${formatSpan(start, start, end, lang)}`
  if (spans.length === 0) return <p className={styles.none}>{text.noParity}</p>
  return (
    <div className={styles.parity}>
      <table aria-label={text.parityOf(product.name)}>
        <thead>
          <tr>
            <th scope="col">{text.seller}</th>
            <th scope="col">{text.when}</th>
            <th scope="col">{text.toHand}</th>
          </tr>
        </thead>
        <tbody>
          {spans.map((span) => (
            <tr key={`${span.table}-${span.id}`}>
              <th scope="row">
                <button type="button" onClick={() => goToPlace(span)}>
                  {sellerOf(span)}
                </button>
              </th>
              <td>{timeOf(span)}</td>
              <td className={styles.money}>
                {span.toHandFen === null ? text.unsaid : formatFen(span.toHandFen)}
                {span.toHandFen === least && !isOnePrice && <em>{text.cheapest}</em>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <FindingList table="products" ids={[product.id]} />
    </div>
  )
}
