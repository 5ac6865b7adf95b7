import type { Id, IsoDate, Minute } from '#core/plan/units.ts'
import { minutesCss } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { SlotBarItem } from './SlotBarItem.tsx'
import styles from './Slots.module.css'
import type { SlotRow } from './slotRows.ts'
import type { SlotDrag } from './useSlotDrag.ts'

interface SlotRowItemProps {
  readonly row: SlotRow
  readonly name: string
  readonly top: number
  readonly height: number
  readonly rangeStart: Minute
  readonly pxPerMinute: number
  readonly drag: SlotDrag | null
  readonly selected: readonly Id[]
  readonly tabStop: Id | undefined
  readonly startDate: IsoDate
}

/** Px that words need to be of any use. */
const wordsPx = 132

/** A creator's bookings on the axis. */
export function SlotRowItem(props: SlotRowItemProps) {
  const { row, name, drag } = props
  return (
    <section
      className={styles.row}
      aria-label={name}
      style={{ transform: `translateY(${props.top}px)`, height: props.height }}
    >
      <h3 className={styles.name} title={name}>
        {name}
      </h3>
      <div className={styles.track}>
        <div style={{ marginLeft: minutesCss(-props.rangeStart) }}>
          {row.bars.map(({ booking, lane, ...span }) => {
            const shown = drag?.id === booking.id ? drag.span : span
            const next = row.bars.find((bar) => bar.lane === lane && bar.start > span.start)
            const room = (next ? next.start - shown.end : Number.POSITIVE_INFINITY) * props.pxPerMinute
            const isWide = (shown.end - shown.start) * props.pxPerMinute >= wordsPx
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
                words={isWide ? 'inside' : room >= wordsPx ? 'beside' : 'none'}
              />
            )
          })}
        </div>
      </div>
    </section>
  )
}
