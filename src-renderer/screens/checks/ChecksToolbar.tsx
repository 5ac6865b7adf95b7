import { Input, Select } from 'antd'
import type { CheckGroup } from '#core/checks/Check.ts'
import { type Severity, severities } from '#core/checks/Finding.ts'
import { checkGroupNames, severityNames } from '#core/checks/names.ts'
import { SeverityMark } from '#renderer/parts/Findings/SeverityMark.tsx'
import type { CheckedPlan } from '#renderer/store/FollowedChecks.ts'
import type { FindingFilter } from '#renderer/store/findingFilter.ts'
import { useView } from '#renderer/store/view.ts'
import { findingsText } from '#renderer/text/findingsText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Checks.module.css'

interface ChecksToolbarProps {
  readonly filter: FindingFilter
  readonly counts: CheckedPlan['counts']
  readonly accepted: number
  readonly onFilter: (filter: FindingFilter) => void
}

/** Counts that are switches, and what narrows the list further. */
export function ChecksToolbar({ filter, counts, accepted, onFilter }: ChecksToolbarProps) {
  const text = useText(findingsText)
  const lang = useView((view) => view.lang)
  const isShown = (severity: Severity): boolean => filter.severities.includes(severity)
  const toggle = (severity: Severity): void =>
    onFilter({
      ...filter,
      severities: severities.filter((each) => (each === severity ? !isShown(each) : isShown(each))),
    })
  return (
    <div className={styles.tools} role="toolbar" aria-label={text.checks}>
      {severities.map((severity) => (
        <button
          key={severity}
          type="button"
          className={styles.count}
          aria-pressed={isShown(severity)}
          onClick={() => toggle(severity)}
        >
          <SeverityMark severity={severity} label="" />
          {severityNames[severity][lang]} <b>{counts[severity]}</b>
        </button>
      ))}
      <button
        type="button"
        className={styles.count}
        aria-pressed={filter.withAccepted}
        onClick={() => onFilter({ ...filter, withAccepted: !filter.withAccepted })}
      >
        {text.showAccepted(accepted)}
      </button>
      <Select<CheckGroup | ''>
        size="small"
        className={styles.group ?? ''}
        aria-label={text.group}
        value={filter.group ?? ''}
        onChange={(group) => onFilter({ ...filter, group: group === '' ? null : group })}
        options={[
          { value: '', label: text.allGroups },
          ...(Object.keys(checkGroupNames) as CheckGroup[]).map((group) => ({
            value: group,
            label: checkGroupNames[group][lang],
          })),
        ]}
      />
      <Input.Search
        size="small"
        allowClear
        className={styles.search ?? ''}
        aria-label={text.search}
        placeholder={text.search}
        value={filter.search}
        onChange={(event) => onFilter({ ...filter, search: event.target.value })}
      />
    </div>
  )
}
