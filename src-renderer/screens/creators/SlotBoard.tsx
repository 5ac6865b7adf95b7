import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type ReactNode, useEffect, useMemo, useRef } from 'react'
import { rowsById } from '#core/plan/Plan.ts'
import type { Id, IsoDate } from '#core/plan/units.ts'
import { MinuteAxis } from '#renderer/parts/MinuteAxis/MinuteAxis.tsx'
import { MinuteTicks } from '#renderer/parts/MinuteAxis/MinuteTicks.tsx'
import { minutesCss, type Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { nightsOf } from '#renderer/parts/MinuteAxis/tickLabel.ts'
import { tickSteps } from '#renderer/parts/MinuteAxis/tickSteps.ts'
import { usePage } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { creatorsText } from '#renderer/text/creatorsText.ts'
import { useText } from '#renderer/text/useText.ts'
import { laneHeight } from './SlotBarItem.tsx'
import { SlotRowItem } from './SlotRowItem.tsx'
import styles from './Slots.module.css'
import { barsInOrder, type SlotRow } from './slotRows.ts'
import { useSlotDrag } from './useSlotDrag.ts'
import { useSlotKeys } from './useSlotKeys.ts'
import { useWidth } from './useWidth.ts'

interface SlotBoardProps {
  readonly rows: readonly SlotRow[]
  readonly range: Span
  readonly days: number
  readonly startDate: IsoDate
  readonly selected: readonly Id[]
  /** What stands where there are no rows. */
  readonly children: ReactNode
}

/** Px of the names at the left. */
const namesWidth = 136
const rowPadding = 4

/** Bookings as bars on the minute axis, a row for each creator; only the rows in sight are there. */
export function SlotBoard({ rows, range, days, startDate, selected, children }: SlotBoardProps) {
  const text = useText(creatorsText)
  const lang = useView((view) => view.lang)
  const bookings = usePage('bookings', '')
  const creators = rowsById(usePage('creators', ''))
  const scroller = useRef<HTMLDivElement>(null)
  const width = useWidth(scroller)
  const pxPerMinute = Math.max(0.001, (width - namesWidth) / (range.end - range.start))
  const { drag, handlers } = useSlotDrag(rows, pxPerMinute)
  const onKeyDown = useSlotKeys(scroller, rows)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.lanes ?? 1) * laneHeight + rowPadding,
    getItemKey: (index) => `${rows[index]?.creatorId} ${rows[index]?.lanes}`,
    overscan: 6,
  })
  const active = selected.at(-1)
  const activeRow = rows.findIndex(({ bars }) => bars.some(({ booking }) => booking.id === active))
  useEffect(() => {
    if (activeRow >= 0) virtual.scrollToIndex(activeRow)
  }, [activeRow, virtual])
  const order = useMemo(() => barsInOrder(rows), [rows])
  const tabStop = active !== undefined && order.includes(active) ? active : order[0]
  const nights = useMemo(() => nightsOf(bookings.filter(({ mode }) => mode !== 'long-term')), [bookings])
  const shifted = { marginLeft: minutesCss(-range.start) }
  return (
    <section
      ref={scroller}
      className={styles.board}
      aria-label={text.slots}
      style={{ '--minute': `${pxPerMinute}px`, '--names': `${namesWidth}px` } as CSSProperties}
      onKeyDown={onKeyDown}
      {...handlers}
    >
      <div className={styles.axis}>
        <div style={shifted}>
          <MinuteAxis
            pxPerMinute={pxPerMinute}
            span={range}
            startDate={startDate}
            nights={nights}
            lang={lang}
            days={days}
            stickAt={namesWidth}
          />
        </div>
      </div>
      <div className={styles.rows} style={{ height: virtual.getTotalSize() }}>
        <div className={styles.lines}>
          <div style={shifted}>
            <MinuteTicks span={range} step={tickSteps(pxPerMinute, lang).label} kind="line" />
          </div>
        </div>
        {virtual.getVirtualItems().map(({ index, start, size }) => {
          const row = rows[index]
          return (
            row && (
              <SlotRowItem
                key={row.creatorId}
                row={row}
                name={creators.get(row.creatorId)?.name || text.unnamed}
                top={start}
                height={size}
                range={range}
                pxPerMinute={pxPerMinute}
                drag={drag}
                selected={selected}
                tabStop={tabStop}
                startDate={startDate}
              />
            )
          )
        })}
      </div>
      {children}
    </section>
  )
}
