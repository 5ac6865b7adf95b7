import { Button } from 'antd'
import { dayOf, formatClock } from '#core/plan/clock.ts'
import { formatOffset } from '#core/plan/formatOffset.ts'
import type { IsoDate } from '#core/plan/units.ts'
import { type CalendarItem, calendarItems } from '#core/rollup/contentCalendar.ts'
import type { WarmUpChain } from '#core/rollup/warmUpChains.ts'
import { FindingMark } from '#renderer/parts/Board/FindingMark.tsx'
import { goToPlace } from '#renderer/parts/Findings/goToPlace.ts'
import { useView } from '#renderer/store/view.ts'
import { contentText } from '#renderer/text/contentText.ts'
import { useText } from '#renderer/text/useText.ts'
import { ColdProducts } from './ColdProducts.tsx'
import { dayText, itemWords, kindName } from './itemWords.ts'
import { KindMark } from './KindMark.tsx'
import styles from './WarmUp.module.css'

interface ChainOfSessionProps {
  readonly chain: WarmUpChain
  readonly startDate: IsoDate
}

/** Content and slots that come before a session for products of it, and the products that none is for. */
export function ChainOfSession({ chain, startDate }: ChainOfSessionProps) {
  const { session, content, placements, products } = chain
  const text = useText(contentText)
  const lang = useView((view) => view.lang)
  // Deadlines lead nobody into a room.
  const items = calendarItems(content, placements).filter(({ kind }) => kind !== 'deadline')
  const day = dayOf(session.start)
  return (
    <div className={styles.detail}>
      <header>
        <h2>{session.title || text.untitledSession}</h2>
        <span>
          {dayText(startDate, session.start, lang)} {formatClock(session.start)}
        </span>
        <Button size="small" onClick={() => goToPlace({ table: 'sessions', page: '', id: session.id })}>
          {text.openSession}
        </Button>
      </header>
      <div className={styles.columns}>
        <section aria-label={text.chain}>
          <h3>
            {text.chain} <b>{items.length}</b>
          </h3>
          {items.length === 0 && <p>{products.length === 0 ? text.noLineup : text.noChain}</p>}
          <ol>
            {items.map((item) => (
              <li key={item.key}>
                <Link item={item} startDate={startDate} before={dayOf(item.minute) - day} />
              </li>
            ))}
          </ol>
        </section>
        <ColdProducts sessionId={session.id} cold={chain.cold} hasLineup={products.length > 0} />
      </div>
    </div>
  )
}

interface LinkProps {
  readonly item: CalendarItem
  readonly startDate: IsoDate
  /** Days from the session, 0 or less. */
  readonly before: number
}

/** A link of the chain; a click leads to its row. */
function Link({ item, startDate, before }: LinkProps) {
  const text = useText(contentText)
  const lang = useView((view) => view.lang)
  const { title, more } = itemWords(item, startDate, lang)
  return (
    <button
      type="button"
      className={styles.link}
      onClick={() => goToPlace({ table: item.table, page: '', id: item.id })}
    >
      <span className={styles.when}>
        <span title={text.beforeStart}>{formatOffset(before)}</span>
        <span>
          {dayText(startDate, item.minute, lang)} {formatClock(item.minute)}
        </span>
      </span>
      <span className={styles.what}>
        <KindMark kind={item.kind} />
        <span className={styles.kindName}>{kindName(item.kind, lang)}</span>
        <b>{title}</b>
        <FindingMark table={item.table} id={item.id} />
      </span>
      <span className={styles.more}>{more}</span>
    </button>
  )
}
