import { useCallback, useMemo } from 'react'
import { limitsOf } from '#core/checks/limitsOf.ts'
import { priceParity } from '#core/checks/priceParity.ts'
import { dateOf } from '#core/plan/clock.ts'
import { formatSpan } from '#core/plan/formatSpan.ts'
import { planRow } from '#core/plan/Plan.ts'
import type { Product } from '#core/plan/records/show.ts'
import { parityFaults } from '#core/pricing/parityFaults.ts'
import { priceSpans } from '#core/pricing/priceSpans.ts'
import { Chart } from '#renderer/parts/Chart/Chart.tsx'
import type { ChartLook } from '#renderer/parts/Chart/ChartLook.ts'
import type { ChartPick } from '#renderer/parts/Chart/useChart.ts'
import { FindingList } from '#renderer/parts/Findings/FindingList.tsx'
import { goToPlace } from '#renderer/parts/Findings/goToPlace.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'
import { usePlan } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { lineupText } from '#renderer/text/lineupText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Lineup.module.css'
import { ParityTable } from './ParityTable.tsx'
import { type ParityPicture, parityOption, priceAt } from './parityChart.ts'
import { priceText, sellerName } from './parityWords.ts'

/** Prices of one product wherever it is sold: drawn over the days, and in order of time with the lowest marked. */
export function ParityPanel({ product }: { readonly product: Product }) {
  const text = useText(lineupText)
  const lang = useView((view) => view.lang)
  const plan = usePlan((open) => open)
  const picture = useMemo((): ParityPicture => {
    const spans = priceSpans(plan, product.id)
    const { startDate, settings } = planRow(plan)
    // As the check does, which compares placements with the rooms at their own minutes.
    const compared = spans.filter(({ table }) => table !== 'placements')
    return {
      spans,
      faults: parityFaults(compared, limitsOf(priceParity, settings).days),
      startDate,
      sellerName: (span) => sellerName(plan, span, lang),
      timeText: ({ start, end }) =>
        `${dayName(dateOf(startDate, start), lang, 'middle')} ${formatSpan(start, start, end, lang)}`,
    }
  }, [plan, product.id, lang])
  const option = useCallback((look: ChartLook) => parityOption(picture, look), [picture])
  const goTo = useCallback(
    (pick: ChartPick) => {
      const span = priceAt(picture, pick)
      if (span) goToPlace(span)
    },
    [picture],
  )
  const { spans, sellerName: nameOf, timeText } = picture
  if (spans.length === 0) return <p className={styles.none}>{text.noParity}</p>
  const data = {
    columns: [text.seller, text.when, text.toHand],
    rows: spans.map((span) => [nameOf(span), timeText(span), priceText(span, lang)]),
  }
  return (
    <div className={styles.parity}>
      {spans.some(({ toHandFen }) => toHandFen !== null) && (
        <div className={styles.parityChart}>
          <Chart title={text.parityOf(product.name)} option={option} data={data} onPick={goTo} />
        </div>
      )}
      <ParityTable product={product} picture={picture} />
      <FindingList table="products" ids={[product.id]} />
    </div>
  )
}
