import { useMemo } from 'react'
import { setFields } from '#core/edits/setFields.ts'
import { bookingModeNames, bookingStatusNames } from '#core/excel/sheets/choiceNames.ts'
import { formatFen } from '#core/plan/money.ts'
import { planRow, rowsById } from '#core/plan/Plan.ts'
import type { Booking } from '#core/plan/records/people.ts'
import type { Id } from '#core/plan/units.ts'
import { bookingPipeline } from '#core/rollup/bookingPipeline.ts'
import type { KnownSum } from '#core/rollup/KnownSum.ts'
import { sampleState } from '#core/rollup/sampleState.ts'
import { Board } from '#renderer/parts/Board/Board.tsx'
import { EmptyState } from '#renderer/parts/EmptyState/EmptyState.tsx'
import { commitOrNotify } from '#renderer/store/commitOrNotify.ts'
import { usePage, usePlan } from '#renderer/store/openPlan.ts'
import { select, showTab, useView } from '#renderer/store/view.ts'
import { creatorEdits, creatorsText, sampleStateNames } from '#renderer/text/creatorsText.ts'
import { useText } from '#renderer/text/useText.ts'
import { BookCreator } from './BookCreator.tsx'
import { BookingCard } from './BookingCard.tsx'
import { CreatorFilters } from './CreatorFilters.tsx'
import styles from './Creators.module.css'
import { type CreatorFilter, isCreatorShown } from './creatorFilter.ts'
import { selectedBookings } from './selectedBookings.ts'
import { usualStart } from './slotRange.ts'
import { slotText } from './slotText.ts'

interface PipelineProps {
  readonly filter: CreatorFilter
  readonly onFilter: (filter: CreatorFilter) => void
}

const cardHeight = 122

/** Bookings by how far each has come, from 待开发 to 已复盘. */
export function Pipeline({ filter, onFilter }: PipelineProps) {
  const text = useText(creatorsText)
  const lang = useView((view) => view.lang)
  const bookings = usePage('bookings', '')
  const creators = rowsById(usePage('creators', ''))
  const startDate = usePlan((plan) => planRow(plan).startDate)
  const selected = useView(selectedBookings)
  const columns = useMemo(() => {
    const shown = bookings.filter(({ creatorId }) => isCreatorShown(filter, creators.get(creatorId)))
    return bookingPipeline(shown).map((column) => ({
      key: column.status,
      title: bookingStatusNames[column.status][lang],
      items: column.bookings,
      head: column.bookings.length > 0 && (
        <dl className={styles.sums}>
          <Sum title={text.fee} sum={column.fee} notFilled={text.notFilled} />
          <Sum title={text.gmvShort} sum={column.expectedGmv} notFilled={text.notFilled} />
        </dl>
      ),
    }))
  }, [bookings, creators, filter, lang, text])
  const nameOf = ({ creatorId }: Booking) => creators.get(creatorId)?.name || text.unnamed
  const label = (booking: Booking): string =>
    [
      nameOf(booking),
      bookingModeNames[booking.mode][lang],
      slotText(startDate, booking, lang),
      text.products(booking.products.length),
      `${text.fee} ${fenOrDash(booking.feeFen)}`,
      `${text.gmv} ${fenOrDash(booking.expectedGmvFen)}`,
      text.sampleOf(sampleStateNames[sampleState(booking)][lang]),
    ].join(', ')
  const move = (ids: readonly Id[], status: string) => {
    const to = columns.find(({ key }) => key === status)
    if (!to) return
    const label = creatorEdits.toStatus(bookingStatusNames[to.key])
    commitOrNotify(label, (plan) => setFields(plan, 'bookings', '', ids, { status: to.key }))
  }
  return (
    <div className={styles.view}>
      <div className={styles.tools} role="toolbar" aria-label={text.pipeline}>
        <CreatorFilters filter={filter} onFilter={onFilter} />
        <span className={styles.hint} title={text.pipelineHint}>
          {text.pipelineHint}
        </span>
        <BookCreator start={usualStart} />
      </div>
      {bookings.length === 0 ? (
        <EmptyState
          title={text.noBookings}
          next={text.noBookingsNext}
          action={text.toCreators}
          onAction={() => showTab('creators', 'creators')}
        />
      ) : (
        <Board
          label={text.pipeline}
          columns={columns}
          cardHeight={cardHeight}
          cardLabel={label}
          card={(booking) => (
            <BookingCard booking={booking} name={nameOf(booking)} startDate={startDate} lang={lang} />
          )}
          selected={selected}
          onSelect={(ids) => select({ table: 'bookings', page: '', ids })}
          onMove={move}
          empty={text.emptyColumn}
        />
      )}
    </div>
  )
}

const fenOrDash = (fen: number | null): string => (fen === null ? '—' : formatFen(fen))

interface SumProps {
  readonly title: string
  readonly sum: KnownSum
  readonly notFilled: (n: number) => string
}

/** Money of a column: at least so much, where somebody has not filled in theirs. */
function Sum({ title, sum: { sum, unknown }, notFilled }: SumProps) {
  const why = unknown > 0 ? notFilled(unknown) : undefined
  const atLeast = why ? '≥ ' : ''
  return (
    <>
      <dt>{title}</dt>
      <dd title={why}>{sum === 0 && unknown > 0 ? '—' : `${atLeast}${formatFen(sum)}`}</dd>
    </>
  )
}
