import type { Product } from '#core/plan/records/show.ts'
import { goToPlace } from '#renderer/parts/Findings/goToPlace.ts'
import { useView } from '#renderer/store/view.ts'
import { lineupText } from '#renderer/text/lineupText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Lineup.module.css'
import type { ParityPicture } from './parityChart.ts'
import { priceText } from './parityWords.ts'

interface ParityTableProps {
  readonly product: Product
  readonly picture: ParityPicture
}

/** Prices in order of time, each leading to its row, the lowest marked. */
export function ParityTable({ product, picture: { spans, sellerName, timeText } }: ParityTableProps) {
  const text = useText(lineupText)
  const lang = useView((view) => view.lang)
  const prices = spans.flatMap(({ toHandFen }) => toHandFen ?? [])
  const least = Math.min(...prices)
  const isOnePrice = least === Math.max(...prices)
  return (
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
                {sellerName(span)}
              </button>
            </th>
            <td>{timeText(span)}</td>
            <td className={styles.money}>
              {priceText(span, lang)}
              {span.toHandFen === least && !isOnePrice && <em>{text.cheapest}</em>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
