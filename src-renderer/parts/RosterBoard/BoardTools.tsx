import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Segmented, Select } from 'antd'
import { useMemo } from 'react'
import { dateOf } from '#core/plan/clock.ts'
import { type Plan, planRow } from '#core/plan/Plan.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'
import { useView } from '#renderer/store/view.ts'
import { rosterBoardText } from '#renderer/text/rosterBoardText.ts'
import { useText } from '#renderer/text/useText.ts'
import { boardDays, setSnap, showDay, snaps, useBoardView } from './boardDay.ts'
import styles from './RosterBoard.module.css'

/** Which day a board shows: one back, one on, or any of the plan. */
export function DayPicker({ plan, day }: { readonly plan: Plan; readonly day: number }) {
  const text = useText(rosterBoardText)
  const lang = useView((view) => view.lang)
  const { startDate } = planRow(plan)
  const days = boardDays(plan)
  const options = useMemo(
    () => days.map((each) => ({ value: each, label: boardDayName(startDate, each, lang) })),
    [days, startDate, lang],
  )
  const step = (label: string, by: 1 | -1) => (
    <Button
      size="small"
      type="text"
      aria-label={label}
      title={label}
      disabled={!days.includes(day + by)}
      icon={by < 0 ? <LeftOutlined /> : <RightOutlined />}
      onClick={() => showDay(plan.id, day + by)}
    />
  )
  return (
    <div className={styles.days}>
      {step(text.dayBefore, -1)}
      <Select
        size="small"
        aria-label={text.day}
        value={day}
        options={options}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        onChange={(chosen) => showDay(plan.id, chosen)}
      />
      {step(text.dayAfter, 1)}
    </div>
  )
}

export const boardDayName = (startDate: string, day: number, lang: 'zh' | 'en'): string =>
  dayName(dateOf(startDate, day * minutesPerDay), lang, 'middle')

/** How many minutes the mouse and the arrows go at once. */
export function SnapPicker() {
  const text = useText(rosterBoardText)
  const snap = useBoardView((view) => view.snap)
  return (
    <Segmented
      size="small"
      aria-label={text.snap}
      title={text.snap}
      value={snap}
      options={snaps.map((each) => ({ value: each, label: text.minutes(each) }))}
      onChange={setSnap}
    />
  )
}
