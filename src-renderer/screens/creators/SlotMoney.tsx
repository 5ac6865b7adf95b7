import { useMemo } from 'react'
import { planRow, rowsById } from '#core/plan/Plan.ts'
import type { Id } from '#core/plan/units.ts'
import { knownFigure } from '#core/pricing/Figure.ts'
import { bookingMoney, bookingTotals } from '#core/rollup/bookingMoney.ts'
import type { KnownSum } from '#core/rollup/KnownSum.ts'
import { usePage, usePlan } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { creatorsText } from '#renderer/text/creatorsText.ts'
import { useText } from '#renderer/text/useText.ts'
import { type FigureText, figureText, unknownText } from './figureText.ts'
import styles from './Slots.module.css'
import type { SlotRow } from './slotRows.ts'

interface SlotMoneyProps {
  readonly rows: readonly SlotRow[]
  readonly selected: Id | undefined
}

/** What the bookings shown cost and bring together, and the selected one alone. */
export function SlotMoney({ rows, selected }: SlotMoneyProps) {
  const text = useText(creatorsText)
  const lang = useView((view) => view.lang)
  const products = rowsById(usePage('products', ''))
  const creators = rowsById(usePage('creators', ''))
  const settings = usePlan((plan) => planRow(plan).settings)
  const bookings = useMemo(() => rows.flatMap(({ bars }) => bars.map(({ booking }) => booking)), [rows])
  const totals = useMemo(() => bookingTotals(bookings, products, settings), [bookings, products, settings])
  const sum = ({ sum: fen, unknown }: KnownSum): FigureText => ({
    shown: unknown > 0 && unknown === bookings.length ? '—' : figureText(knownFigure(fen), lang).shown,
    why: unknown > 0 ? text.notKnownOf(unknown) : '',
  })
  const booking = bookings.find(({ id }) => id === selected)
  const money = booking && bookingMoney(booking, products, settings)
  const own = (fen: number | null) => (fen === null ? unknownText : figureText(knownFigure(fen), lang))
  return (
    <section className={styles.money} aria-label={text.money}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.money}</th>
            <th scope="col">{text.fee}</th>
            <th scope="col">{text.commission}</th>
            <th scope="col">{text.sampleCost}</th>
            <th scope="col">{text.gmv}</th>
            <th scope="col" title={text.breakEvenHint}>
              {text.breakEven}
            </th>
            <th scope="col">{text.headroom}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{text.ofRange(bookings.length)}</th>
            <Cell {...sum(totals.fee)} />
            <Cell {...sum(totals.commission)} />
            <Cell {...sum(totals.samples)} />
            <Cell {...sum(totals.expectedGmv)} />
            <Cell {...sum(totals.breakEvenGmv)} />
            <td />
          </tr>
          {booking && money && (
            <tr>
              <th scope="row">{text.ofSelected(creators.get(booking.creatorId)?.name || text.unnamed)}</th>
              <Cell {...own(booking.feeFen)} />
              <Cell {...figureText(money.commissionFen, lang)} />
              <Cell {...own(booking.sample.costFen)} />
              <Cell {...own(booking.expectedGmvFen)} />
              <Cell {...figureText(money.breakEvenGmvFen, lang)} />
              <Cell
                {...figureText(money.headroomFen, lang)}
                isShort={money.headroomFen.known && (money.headroomFen.value ?? -1) < 0}
              />
            </tr>
          )}
        </tbody>
      </table>
      <p>{text.breakEvenHint}</p>
    </section>
  )
}

/** A figure, and under it in small why it is not whole. */
function Cell({ shown, why, isShort = false }: FigureText & { readonly isShort?: boolean }) {
  return (
    <td data-short={isShort || undefined} title={why || undefined}>
      {shown}
      {why !== '' && <small>{why}</small>}
    </td>
  )
}
