import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { useMemo } from 'react'
import { placementStatusNames, workStatusNames } from '#core/excel/sheets/choiceNames.ts'
import { placementStatuses } from '#core/plan/records/demand.ts'
import { workStatuses } from '#core/plan/records/people.ts'
import { usePage } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { contentText } from '#renderer/text/contentText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Calendar.module.css'
import type { CalendarSpan } from './calendarDays.ts'
import { type ContentFilter, type StatusFilter, textsOf } from './contentFilter.ts'

interface CalendarToolbarProps {
  /** The month or week as people say it. */
  readonly shown: string
  readonly span: CalendarSpan
  readonly filter: ContentFilter
  /** Items that the checks speak of. */
  readonly faulty: number
  readonly onStep: (by: 1 | -1) => void
  readonly onGo: (to: 'start' | 'today') => void
  readonly onSpan: (span: CalendarSpan) => void
  readonly onFilter: (filter: ContentFilter) => void
}

const all = '\u0000all'

/** Which days, and what of them. */
export function CalendarToolbar(props: CalendarToolbarProps) {
  const { filter, onFilter, span, faulty } = props
  const text = useText(contentText)
  const lang = useView((view) => view.lang)
  const content = usePage('content', '')
  const texts = useMemo(
    () => ({ account: textsOf(content, 'account'), owner: textsOf(content, 'owner') }),
    [content],
  )
  const pickOf = (field: 'account' | 'owner', everyone: string) => (
    <Select<string>
      size="small"
      className={styles.select ?? ''}
      aria-label={text[field]}
      value={filter[field] ?? all}
      onChange={(value) => onFilter({ ...filter, [field]: value === all ? null : value })}
      options={[
        { value: all, label: everyone },
        ...texts[field].map((value) => ({ value, label: value || text.nobody })),
      ]}
    />
  )
  const step = (by: 1 | -1) => (
    <Button
      size="small"
      type="text"
      aria-label={by < 0 ? text.earlier : text.later}
      title={by < 0 ? text.earlier : text.later}
      icon={by < 0 ? <LeftOutlined /> : <RightOutlined />}
      onClick={() => props.onStep(by)}
    />
  )
  return (
    <div className={styles.tools} role="toolbar" aria-label={text.calendar}>
      {step(-1)}
      <span className={styles.shown}>{props.shown}</span>
      {step(1)}
      <Button size="small" onClick={() => props.onGo('start')}>
        {text.toStart}
      </Button>
      <Button size="small" onClick={() => props.onGo('today')}>
        {text.today}
      </Button>
      <fieldset className={styles.spans} aria-label={text.spans}>
        {(['month', 'week'] as const).map((each) => (
          <button key={each} type="button" aria-pressed={span === each} onClick={() => props.onSpan(each)}>
            {text[each]}
          </button>
        ))}
      </fieldset>
      {pickOf('account', text.allAccounts)}
      {pickOf('owner', text.allOwners)}
      <Select<StatusFilter | typeof all>
        size="small"
        className={styles.select ?? ''}
        aria-label={text.status}
        value={filter.status ?? all}
        popupMatchSelectWidth={false}
        onChange={(status) => onFilter({ ...filter, status: status === all ? null : status })}
        options={[
          { value: all, label: text.allStatuses },
          {
            label: text.contentScreen,
            options: workStatuses.map((each) => ({
              value: `content ${each}` as const,
              label: workStatusNames[each][lang],
            })),
          },
          {
            label: text.placement,
            options: placementStatuses.map((each) => ({
              value: `placements ${each}` as const,
              label: placementStatusNames[each][lang],
            })),
          },
        ]}
      />
      <button
        type="button"
        className={styles.toggle}
        aria-pressed={filter.isFaulty}
        title={text.faultyHint}
        onClick={() => onFilter({ ...filter, isFaulty: !filter.isFaulty })}
      >
        {text.faulty(faulty)}
      </button>
    </div>
  )
}
