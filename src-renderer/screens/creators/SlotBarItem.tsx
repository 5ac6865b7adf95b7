import { memo } from 'react'
import type { Booking } from '#core/plan/records/people.ts'
import type { IsoDate } from '#core/plan/units.ts'
import { minutesCss, type Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { useFindingsOf } from '#renderer/store/findings.ts'
import { useView } from '#renderer/store/view.ts'
import { creatorsText } from '#renderer/text/creatorsText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Slots.module.css'
import { slotText } from './slotText.ts'
import type { WordsPlace } from './wordsPlace.ts'

interface SlotBarItemProps {
  readonly booking: Booking
  readonly name: string
  /** Where it is drawn: while it is held, where it would go. */
  readonly span: Span
  readonly lane: number
  readonly isSelected: boolean
  readonly isTabStop: boolean
  readonly startDate: IsoDate
  readonly words: string
  readonly place: WordsPlace
}

/** Px of a lane, and of a bar in it. */
export const laneHeight = 26
const barHeight = 22

/** A booking on the axis. Who is booked twice is said in red and in words, as the check finds it. */
export const SlotBarItem = memo(function SlotBarItem(props: SlotBarItemProps) {
  const { booking, name, span, startDate, words, place } = props
  const { mode } = booking
  const text = useText(creatorsText)
  const lang = useView((view) => view.lang)
  const clashes = useFindingsOf('bookings', booking.id).some(
    ({ finding, acceptance }) => finding.check === 'booking-clash' && !acceptance,
  )
  const time = slotText(startDate, { start: span.start, duration: span.end - span.start }, lang)
  const label = [name, words, time, ...(clashes ? [text.clash] : [])].join(', ')
  const top = props.lane * laneHeight + 2
  return (
    <>
      <button
        type="button"
        data-slot={booking.id}
        data-mode={mode}
        data-clash={clashes || undefined}
        aria-pressed={props.isSelected}
        aria-label={label}
        title={label}
        tabIndex={props.isTabStop ? 0 : -1}
        className={styles.bar}
        style={{
          left: minutesCss(span.start),
          width: minutesCss(span.end - span.start),
          top,
          height: barHeight,
        }}
      >
        {place === 'inside' && words}
      </button>
      {(place === 'after' || place === 'before') && (
        <span
          className={styles[place]}
          aria-hidden
          style={{ left: minutesCss(place === 'after' ? span.end : span.start), top }}
        >
          {words}
        </span>
      )}
    </>
  )
})
