import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { memo, useMemo } from 'react'
import { planRow } from '#core/plan/Plan.ts'
import type { Id } from '#core/plan/units.ts'
import { usePage, usePlan } from '#renderer/store/openPlan.ts'
import { select, setView, useView } from '#renderer/store/view.ts'
import { runOfShowText } from '#renderer/text/runOfShowText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './RunOfShow.module.css'
import { sessionChoices } from './sessionChoices.ts'

/** Which session's run is shown; typing in the list finds rooms, days and titles. */
export const SessionPicker = memo(function SessionPicker({ sessionId }: { readonly sessionId: Id }) {
  const text = useText(runOfShowText)
  const lang = useView((view) => view.lang)
  const sessions = usePage('sessions', '')
  const rooms = usePage('rooms', '')
  const startDate = usePlan((plan) => planRow(plan).startDate)
  const choices = useMemo(
    () => sessionChoices(sessions, rooms, startDate, lang),
    [sessions, rooms, startDate, lang],
  )
  const at = choices.findIndex(({ id }) => id === sessionId)
  const show = (id: Id | undefined) => id !== undefined && setView({ sessionId: id, selection: null })
  const step = (label: string, by: 1 | -1) => (
    <Button
      size="small"
      type="text"
      aria-label={label}
      title={label}
      disabled={!choices[at + by]}
      icon={by < 0 ? <LeftOutlined /> : <RightOutlined />}
      onClick={() => show(choices[at + by]?.id)}
    />
  )
  return (
    <div className={styles.picker}>
      {step(text.previousSession, -1)}
      <Select
        size="small"
        className={styles.sessions ?? ''}
        aria-label={text.session}
        value={sessionId}
        options={choices.map(({ id, label }) => ({ value: id, label }))}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        onChange={show}
      />
      {step(text.nextSession, 1)}
      <Button
        size="small"
        type="text"
        onClick={() => {
          select({ table: 'sessions', page: '', ids: [sessionId] })
          setView({ isInspectorOpen: true })
        }}
      >
        {text.sessionFacts}
      </Button>
    </div>
  )
})
