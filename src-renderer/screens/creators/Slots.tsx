import { useMemo, useState } from 'react'
import { planRow, rowsById } from '#core/plan/Plan.ts'
import { EmptyState } from '#renderer/parts/EmptyState/EmptyState.tsx'
import { usePage, usePlan } from '#renderer/store/openPlan.ts'
import { showTab, useView } from '#renderer/store/view.ts'
import { creatorsText } from '#renderer/text/creatorsText.ts'
import { useText } from '#renderer/text/useText.ts'
import { type CreatorFilter, isCreatorShown } from './creatorFilter.ts'
import { SlotBoard } from './SlotBoard.tsx'
import { SlotMoney } from './SlotMoney.tsx'
import styles from './Slots.module.css'
import { SlotsToolbar } from './SlotsToolbar.tsx'
import { selectedBookings } from './selectedBookings.ts'
import { firstMinute, type RangeLength, rangeAt } from './slotRange.ts'
import { slotRows } from './slotRows.ts'

interface SlotsProps {
  readonly filter: CreatorFilter
  readonly onFilter: (filter: CreatorFilter) => void
}

/** When each creator is booked, what that costs, and from which GMV on it pays. */
export function Slots({ filter, onFilter }: SlotsProps) {
  const text = useText(creatorsText)
  const bookings = usePage('bookings', '')
  const creators = rowsById(usePage('creators', ''))
  const startDate = usePlan((plan) => planRow(plan).startDate)
  const days = usePlan((plan) => planRow(plan).days)
  const selected = useView(selectedBookings)
  const [from, setFrom] = useState(() => firstMinute(bookings, selected))
  const [length, setLength] = useState<RangeLength>(1440)
  const range = useMemo(() => rangeAt(from, length, days), [from, length, days])
  const rows = useMemo(
    () => slotRows(bookings, range, (id) => isCreatorShown(filter, creators.get(id))),
    [bookings, range, filter, creators],
  )
  const hasBookings = bookings.length > 0
  return (
    <div className={styles.slots}>
      <SlotsToolbar
        filter={filter}
        onFilter={onFilter}
        range={range}
        length={length}
        days={days}
        startDate={startDate}
        onGo={setFrom}
        onLength={setLength}
      />
      <SlotBoard rows={rows} range={range} days={days} startDate={startDate} selected={selected}>
        {rows.length === 0 && (
          <EmptyState
            title={hasBookings ? text.noSlots : text.noBookings}
            next={hasBookings ? text.noSlotsNext : text.noBookingsNext}
            action={hasBookings ? text.toFirstSlot : text.toCreators}
            onAction={() =>
              hasBookings ? setFrom(firstMinute(bookings, [])) : showTab('creators', 'creators')
            }
          />
        )}
      </SlotBoard>
      <SlotMoney rows={rows} selected={selected.at(-1)} />
    </div>
  )
}
