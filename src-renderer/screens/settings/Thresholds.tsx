import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { setThresholds } from '#core/edits/setThresholds.ts'
import { planRow } from '#core/plan/Plan.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { sameValue } from '#core/plan/sameValue.ts'
import type { Id } from '#core/plan/units.ts'
import { notify } from '#renderer/frame/notify.ts'
import { writeCells } from '#renderer/parts/fields/writeCells.ts'
import { Grid } from '#renderer/parts/Grid/Grid.tsx'
import type { WriteCells } from '#renderer/parts/Grid/gridWrites.ts'
import { useFindings } from '#renderer/store/findings.ts'
import { commit, usePlan } from '#renderer/store/openPlan.ts'
import { cellEdits } from '#renderer/text/fieldsText.ts'
import { settingsEdits, settingsText } from '#renderer/text/settingsText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Settings.module.css'
import { thresholdColumns } from './thresholdColumns.tsx'
import { thresholdRows } from './thresholdRows.ts'

const onWrite: WriteCells = (written, { cause, label }) =>
  writeCells(cause === 'type' || cause === 'toggle' ? label : cellEdits[cause], written)

/** What the checks go by: every threshold, what it is here and by default, and what its check finds with it. */
export function Thresholds() {
  const text = useText(settingsText)
  const settings = usePlan((plan) => planRow(plan).settings)
  const findings = useFindings()
  const rows = useMemo(() => thresholdRows(settings, findings), [settings, findings])
  const [selected, setSelected] = useState<readonly Id[]>([])
  const [isChangedOnly, setChangedOnly] = useState(false)
  const changed = rows.filter(({ isChanged }) => isChanged)
  const shown = isChangedOnly ? changed : rows
  const changedHere = changed.filter(({ id }) => selected.includes(id))
  return (
    <div className={styles.table}>
      <div className={styles.tools} role="toolbar" aria-label={text.thresholds}>
        <p>{text.thresholdsHint}</p>
        <Button
          size="small"
          aria-pressed={isChangedOnly}
          type={isChangedOnly ? 'primary' : 'default'}
          ghost={isChangedOnly}
          disabled={changed.length === 0 && !isChangedOnly}
          onClick={() => setChangedOnly(!isChangedOnly)}
        >
          {text.onlyChanged(changed.length)}
        </Button>
        <Button
          size="small"
          title={text.toDefaultHint}
          disabled={changedHere.length === 0}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => toDefault(changedHere.map(({ id }) => id))}
        >
          {text.toDefault}
        </Button>
        <Button
          size="small"
          disabled={changed.length === 0}
          onClick={() => toDefault(changed.map(({ id }) => id))}
        >
          {text.allToDefault(changed.length)}
        </Button>
      </div>
      <div className={styles.grid}>
        <Grid
          name="thresholds"
          label={text.thresholds}
          rows={shown}
          columns={thresholdColumns}
          frozen={0}
          onWrite={onWrite}
          onSelect={(ids) => setSelected((before) => (sameValue(before, ids) ? before : ids))}
        />
      </div>
    </div>
  )
}

function toDefault(keys: readonly Id[]): void {
  const changes = Object.fromEntries(keys.map((key) => [key, null]))
  const result = commit(settingsEdits.defaults(keys.length), (plan) => setThresholds(plan, changes))
  if (!result.ok) notify(refusalText(result.refusal))
}
