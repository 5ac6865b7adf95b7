import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { dateOf, dayOf, formatClock } from '#core/plan/clock.ts'
import { type IsoDate, type Minute, minutesPerDay } from '#core/plan/units.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'
import { useView } from '#renderer/store/view.ts'
import { creatorsText } from '#renderer/text/creatorsText.ts'
import { useText } from '#renderer/text/useText.ts'
import { BookCreator } from './BookCreator.tsx'
import { CreatorFilters } from './CreatorFilters.tsx'
import styles from './Creators.module.css'
import type { CreatorFilter } from './creatorFilter.ts'
import { type RangeLength, rangeLengths, type SlotRange } from './slotRange.ts'

interface SlotsToolbarProps {
  readonly filter: CreatorFilter
  readonly onFilter: (filter: CreatorFilter) => void
  readonly range: SlotRange
  readonly length: RangeLength
  readonly days: number
  readonly startDate: IsoDate
  readonly onGo: (minute: Minute) => void
  readonly onLength: (length: RangeLength) => void
}

/** Which time and which creators the slots show. */
export function SlotsToolbar(props: SlotsToolbarProps) {
  const { range, length, days, onGo } = props
  const text = useText(creatorsText)
  const lang = useView((view) => view.lang)
  const step = length === 'all' ? 0 : Math.max(Math.min(length, minutesPerDay), length)
  const day = (minute: Minute) => dayName(dateOf(props.startDate, minute), lang, 'middle')
  const isOneDay = dayOf(range.start) === dayOf(range.end - 1)
  const isWhole = range.end - range.start >= minutesPerDay
  const shown = isWhole
    ? isOneDay
      ? day(range.start)
      : `${day(range.start)} – ${day(range.end - 1)}`
    : `${day(range.start)} ${formatClock(range.start)}–${formatClock(range.end)}`
  return (
    <div className={styles.tools} role="toolbar" aria-label={text.slots}>
      <Button
        size="small"
        type="text"
        aria-label={text.earlier}
        title={text.earlier}
        icon={<LeftOutlined />}
        disabled={step === 0 || range.start <= 0}
        onClick={() => onGo(range.start - step)}
      />
      <span className={styles.shown}>{shown}</span>
      <Button
        size="small"
        type="text"
        aria-label={text.later}
        title={text.later}
        icon={<RightOutlined />}
        disabled={step === 0 || range.end >= days * minutesPerDay}
        onClick={() => onGo(range.start + step)}
      />
      <Select<RangeLength>
        size="small"
        className={styles.short ?? ''}
        aria-label={text.range}
        value={length}
        onChange={props.onLength}
        options={rangeLengths.map((value) => ({ value, label: text.ranges[value] }))}
      />
      <CreatorFilters filter={props.filter} onFilter={props.onFilter} />
      <span className={styles.hint} title={text.slotsHint}>
        {text.slotsHint}
      </span>
      <BookCreator start={Math.max(0, dayOf(range.start)) * minutesPerDay + 20 * 60} />
    </div>
  )
}
