import { LeftOutlined, RightOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import type { ReactNode } from 'react'
import { spendChannelNames } from '#core/excel/sheets/choiceNames.ts'
import { dateOf } from '#core/plan/clock.ts'
import { type Plan, planRow } from '#core/plan/Plan.ts'
import { type SpendLine, spendChannels } from '#core/plan/records/demand.ts'
import { pageKeyOf } from '#core/plan/tables.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'
import { usePage } from '#renderer/store/openPlan.ts'
import { select, useView } from '#renderer/store/view.ts'
import { spendText } from '#renderer/text/spendText.ts'
import { useText } from '#renderer/text/useText.ts'
import { lineName } from '../budget/budgetFaces.ts'
import styles from './Minutes.module.css'
import { type MinutePlace, showPlace, useMinuteLook } from './minutePlace.ts'

interface PlaceBarProps {
  readonly plan: Plan
  readonly place: MinutePlace
  readonly lines: readonly SpendLine[]
  readonly line: SpendLine | null
  readonly onZoom: (to: 'in' | 'out' | 'day' | 'air') => void
}

const newLine = ''

/** Which room, day and line; and how near they are shown. */
export function PlaceBar({ plan, place, lines, line, onZoom }: PlaceBarProps) {
  const text = useText(spendText)
  const lang = useView((view) => view.lang)
  const channel = useMinuteLook((look) => look.channel)
  const rooms = usePage('rooms', '')
  const choose = (id: string) => {
    const chosen = lines.find((each) => each.id === id)
    select(chosen ? { table: 'spend', page: pageKeyOf('spend', chosen), ids: [id] } : null)
    if (!chosen) useMinuteLook.setState({ place })
  }
  const button = (to: 'in' | 'out', label: string, icon: ReactNode) => (
    <Button
      size="small"
      type="text"
      aria-label={label}
      title={label}
      icon={icon}
      onClick={() => onZoom(to)}
    />
  )
  return (
    <div className={styles.bar}>
      <Select
        size="small"
        className={styles.room ?? ''}
        aria-label={text.room}
        value={place.roomId}
        options={rooms.map(({ id, name }) => ({ value: id, label: name || text.unnamedRoom }))}
        popupMatchSelectWidth={false}
        onChange={(roomId) => showPlace({ ...place, roomId })}
      />
      <DayPicker plan={plan} place={place} />
      <div className={styles.group}>
        <Select
          size="small"
          className={styles.lines ?? ''}
          aria-label={text.line}
          value={line?.id ?? newLine}
          options={[
            { value: newLine, label: text.newLine },
            ...lines.map((each) => ({ value: each.id, label: lineName(each, lang) })),
          ]}
          popupMatchSelectWidth={false}
          onChange={choose}
        />
        {!line && (
          <Select
            size="small"
            className={styles.channel ?? ''}
            aria-label={text.channel}
            value={channel}
            options={spendChannels.map((value) => ({ value, label: spendChannelNames[value][lang] }))}
            onChange={(value) => useMinuteLook.setState({ channel: value })}
          />
        )}
      </div>
      <div className={`${styles.group} ${styles.end}`}>
        <Button size="small" type="text" onClick={() => onZoom('air')}>
          {text.onAir}
        </Button>
        <Button size="small" type="text" onClick={() => onZoom('day')}>
          {text.wholeDay}
        </Button>
        {button('out', text.zoomOut, <ZoomOutOutlined />)}
        {button('in', text.zoomIn, <ZoomInOutlined />)}
      </div>
    </div>
  )
}

function DayPicker({ plan, place }: Pick<PlaceBarProps, 'plan' | 'place'>) {
  const text = useText(spendText)
  const lang = useView((view) => view.lang)
  const { days, startDate } = planRow(plan)
  // A night of the last day may have lines of its own after midnight.
  const count = Math.max(days, place.day + 1)
  const step = (label: string, by: 1 | -1) => (
    <Button
      size="small"
      type="text"
      aria-label={label}
      title={label}
      disabled={place.day + by < 0 || place.day + by >= count}
      icon={by < 0 ? <LeftOutlined /> : <RightOutlined />}
      onClick={() => showPlace({ ...place, day: place.day + by })}
    />
  )
  return (
    <div className={styles.group}>
      {step(text.previousDay, -1)}
      <Select
        size="small"
        className={styles.day ?? ''}
        aria-label={text.day}
        value={place.day}
        options={Array.from({ length: count }, (_, day) => ({
          value: day,
          label: dayName(dateOf(startDate, day * minutesPerDay), lang, 'middle'),
        }))}
        popupMatchSelectWidth={false}
        onChange={(day) => showPlace({ ...place, day })}
      />
      {step(text.nextDay, 1)}
    </div>
  )
}
