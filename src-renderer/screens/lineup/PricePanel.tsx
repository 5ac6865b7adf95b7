import { useCallback, useMemo } from 'react'
import { formatFen } from '#core/plan/money.ts'
import { findRow, planRow } from '#core/plan/Plan.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { LineupRow, Product } from '#core/plan/records/show.ts'
import { breakEvenOfRow, marginOfRow } from '#core/pricing/marginOfRow.ts'
import { waterfall } from '#core/pricing/waterfall.ts'
import { Chart } from '#renderer/parts/Chart/Chart.tsx'
import type { ChartLook } from '#renderer/parts/Chart/ChartLook.ts'
import { usePlan } from '#renderer/store/openPlan.ts'
import { lineupText } from '#renderer/text/lineupText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Lineup.module.css'
import { OfferStack } from './OfferStack.tsx'
import { waterfallOption } from './waterfallOption.ts'

export interface PricePanelProps {
  readonly session: Session
  readonly row: LineupRow
  readonly product: Product
}

/** From list price to what is left of it, step by step. */
export function PricePanel({ session, row, product }: PricePanelProps) {
  const text = useText(lineupText)
  const settings = usePlan((plan) => planRow(plan).settings)
  const fact = usePlan((plan) => findRow(plan, 'rooms', '', session.roomId ?? '')?.fact ?? 'F')
  const { steps, missing } = useMemo(() => waterfall(row, product), [row, product])
  const margin = marginOfRow(row, product)
  const roi = breakEvenOfRow(row, product, settings, fact)
  const option = useCallback((look: ChartLook) => waterfallOption(steps, text, look), [steps, text])
  const data = {
    columns: [text.step, text.amount, text.level],
    rows: steps.map(({ kind, fromFen, toFen }) => [
      text.steps[kind],
      formatFen(toFen - fromFen),
      formatFen(toFen),
    ]),
  }
  const unknown = [...new Set([...missing, ...(roi.known ? [] : roi.missing)])]
  return (
    <div className={styles.priced}>
      <div className={styles.waterfall}>
        <Chart title={text.waterfallOf(product.name)} option={option} data={data} />
        <p className={styles.note}>
          {margin.known && margin.value.marginRate !== null && (
            <span>{text.marginRate(percent(margin.value.marginRate))}</span>
          )}
          {roi.known && (
            <span>{roi.value === null ? text.noBreakEven : text.breakEven(roi.value.toFixed(2))}</span>
          )}
          {unknown.map((part) => (
            <span key={part} className={styles.unknown}>
              {text.missing[part]}
            </span>
          ))}
        </p>
      </div>
      <OfferStack key={row.id} row={row} />
    </div>
  )
}

const percent = (rate: number): string => `${(rate * 100).toFixed(1)}%`
