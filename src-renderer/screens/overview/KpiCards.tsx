import { memo, type ReactNode } from 'react'
import { usePage } from '#renderer/store/openPlan.ts'
import { frameText } from '#renderer/text/frameText.ts'
import { overviewText } from '#renderer/text/overviewText.ts'
import { useText } from '#renderer/text/useText.ts'
import { bookingFigures, factFigures, hostFigures, lineupFigures } from './figures.ts'
import styles from './KpiCards.module.css'
import { creatorCard, goodsCards, hostCard, type KpiCard, moneyCards, taskCard } from './kpiCards.ts'
import { leadTo, screenOf } from './leadTo.ts'
import shared from './Overview.module.css'
import { useFigures } from './useFigures.ts'
import { useReadiness } from './useReadiness.ts'

/** The figures that a lead planner is asked for, each the way to where it comes from. */
export function KpiCards() {
  const text = useText(overviewText)
  return (
    <ul className={styles.cards} aria-label={text.figures}>
      <MoneyCards />
      <GoodsCards />
      <CreatorCard />
      <HostCard />
      <TaskCard />
    </ul>
  )
}

function MoneyCards() {
  const text = useText(overviewText)
  const rooms = usePage('rooms', '').length
  const sessions = usePage('sessions', '').length
  const matrix = useFigures(factFigures)
  return matrix ? <Cards cards={moneyCards(matrix, { rooms, sessions }, text)} /> : <Waiting count={4} />
}

function GoodsCards() {
  const text = useText(overviewText)
  const totals = useFigures(lineupFigures)
  return totals ? <Cards cards={goodsCards(totals, text)} /> : <Waiting count={3} />
}

function CreatorCard() {
  const text = useText(overviewText)
  const totals = useFigures(bookingFigures)
  return totals ? <Cards cards={[creatorCard(totals, text)]} /> : <Waiting count={1} />
}

function HostCard() {
  const text = useText(overviewText)
  const totals = useFigures(hostFigures)
  return totals ? <Cards cards={[hostCard(totals, text)]} /> : <Waiting count={1} />
}

function TaskCard() {
  const text = useText(overviewText)
  const ready = useReadiness()
  return <Cards cards={[taskCard(ready.values(), text)]} />
}

function Cards({ cards }: { readonly cards: readonly KpiCard[] }): ReactNode {
  return cards.map((card) => <Card key={card.key} card={card} />)
}

const Card = memo(function Card({ card }: { readonly card: KpiCard }) {
  const text = useText(overviewText)
  const names = useText(frameText)
  const { title, value, notes, isOver, source } = card
  return (
    <li>
      <button
        type="button"
        className={`${shared.plain} ${styles.card}`}
        title={text.lead(names[screenOf(source)])}
        onClick={() => leadTo(source)}
      >
        <span className={styles.cardTitle}>{title}</span>
        <span className={styles.cardValue} data-over={isOver || undefined}>
          {value ?? text.unknown}
        </span>
        {notes.map((note) => (
          <span key={note} className={styles.cardNote}>
            {note}
          </span>
        ))}
      </button>
    </li>
  )
})

/** Room for cards whose figures are still being summed up. */
function Waiting({ count }: { readonly count: number }): ReactNode {
  const text = useText(overviewText)
  return Array.from({ length: count }, (_, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: places without anything in them are alike.
    <li key={at} className={styles.waiting}>
      {text.summing}
    </li>
  ))
}
