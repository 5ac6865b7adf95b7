import type { Id, IsoDate } from '#core/plan/units.ts'
import { minutesCss, type Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { useView } from '#renderer/store/view.ts'
import { SlotBarItem } from './SlotBarItem.tsx'
import styles from './Slots.module.css'
import type { SlotRow } from './slotRows.ts'
import { slotWords, wordsPx } from './slotText.ts'
import type { SlotDrag } from './useSlotDrag.ts'
import { wordsPlace } from './wordsPlace.ts'

interface SlotRowItemProps {
  readonly row: SlotRow
  readonly name: string
  readonly top: number
  readonly height: number
  readonly range: Span
  readonly pxPerMinute: number
  readonly drag: SlotDrag | null
  readonly selected: readonly Id[]
  readonly tabStop: Id | undefined
  readonly startDate: IsoDate
}

/** A creator's bookings on the axis. */
export function SlotRowItem(props: SlotRowItemProps) {
  const { row, name, drag, range } = props
  const lang = useView((view) => view.lang)
  return (
    <section
      className={styles.row}
      aria-label={name}
      style={{ transform: `translateY(${props.top}px)`, height: props.height }}
    >
      <h2 className={styles.name} title={name}>
        {name}
      </h2>
      <div className={styles.track}>
        <div style={{ marginLeft: minutesCss(-range.start) }}>
          {row.bars.map(({ booking, lane, ...span }) => {
            const shown = drag?.id === booking.id ? drag.span : span
            const words = slotWords(booking, lang)
            const place = wordsPlace(row.bars, { lane, ...shown }, range, {
              pxPerMinute: props.pxPerMinute,
              neededPx: wordsPx(words),
            })
            return (
              <SlotBarItem
                key={booking.id}
                booking={booking}
                name={name}
                span={shown}
                lane={lane}
                isSelected={props.selected.includes(booking.id)}
                isTabStop={booking.id === props.tabStop}
                startDate={props.startDate}
                words={words}
                place={place}
              />
            )
          })}
        </div>
      </div>
    </section>
  )
}
