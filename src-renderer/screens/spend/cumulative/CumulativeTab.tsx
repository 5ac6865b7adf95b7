import { Select } from 'antd'
import { useCallback, useMemo, useState } from 'react'
import { dateOf } from '#core/plan/clock.ts'
import { formatFen } from '#core/plan/money.ts'
import { planRow } from '#core/plan/Plan.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { Chart } from '#renderer/parts/Chart/Chart.tsx'
import { EmptyState } from '#renderer/parts/EmptyState/EmptyState.tsx'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'
import { usePlan } from '#renderer/store/openPlan.ts'
import { showTab, useView } from '#renderer/store/view.ts'
import { spendText } from '#renderer/text/spendText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Cumulative.module.css'
import type { CumulativeOf } from './cumulativeWindow.ts'
import { goToLine } from './largestLine.ts'
import { OnShowTable } from './OnShowTable.tsx'
import { soFarOption, soFarRows } from './soFarOption.ts'
import { type Cumulative, useCumulative } from './useCumulative.ts'

/** How spend adds up over a day or the plan against its cap, by channel and by phase, and what it is spent on. */
export function CumulativeTab() {
  const text = useText(spendText)
  const lang = useView((view) => view.lang)
  const plan = usePlan((open) => open)
  const [of, setOf] = useState<CumulativeOf>('plan')
  const { window, byChannel, byPhase, totalFen } = useCumulative(plan, of)
  const { days, startDate } = planRow(plan)
  const dayOptions = Array.from({ length: days }, (_, day) => ({
    value: day as CumulativeOf,
    label: dayName(dateOf(startDate, day * minutesPerDay), lang, 'middle'),
  }))
  const over = window.capFen === null ? null : totalFen - window.capFen
  return (
    <>
      <div className={styles.bar}>
        <Select
          size="small"
          className={styles.of ?? ''}
          aria-label={text.cumulativeOf}
          value={of}
          options={[{ value: 'plan' as CumulativeOf, label: text.wholePlan }, ...dayOptions]}
          onChange={setOf}
        />
        <p className={styles.sum} role="status">
          {text.total} {formatFen(totalFen)}
          {window.capFen !== null && ` / ${formatFen(window.capFen)} `}
          {over !== null && (
            <span data-state={over > 0 ? 'error' : undefined}>
              {over > 0 ? text.over(formatFen(over)) : text.left(formatFen(-over))}
            </span>
          )}
        </p>
      </div>
      {totalFen === 0 ? (
        <div className={styles.empty}>
          <EmptyState
            title={text.nothingSpent}
            next={text.nothingSpentNext}
            action={text.toMinutes}
            onAction={() => showTab('spend', 'minutes')}
          />
        </div>
      ) : (
        <div className={styles.panels}>
          <SoFarPanel title={text.byChannel} cumulative={byChannel} />
          <SoFarPanel title={text.byPhase} cumulative={byPhase} />
          {of === 'plan' ? (
            <p className={styles.note}>{text.perDayOnly}</p>
          ) : (
            <OnShowTable plan={plan} window={window} />
          )}
        </div>
      )}
    </>
  )
}

interface SoFarPanelProps {
  readonly title: string
  readonly cumulative: Cumulative
}

/** One split as a chart with its numbers; each group leads to the line that has most of it. */
function SoFarPanel({ title, cumulative }: SoFarPanelProps) {
  const text = useText(spendText)
  const lang = useView((view) => view.lang)
  const option = useCallback(
    (look: Parameters<ReturnType<typeof soFarOption>>[0]) => soFarOption(cumulative, text.cap)(look),
    [cumulative, text],
  )
  const data = useMemo(() => soFarRows(cumulative, lang, text), [cumulative, lang, text])
  return (
    <div className={styles.panel}>
      <div className={styles.chart}>
        <Chart
          title={title}
          option={option}
          data={data}
          onPick={({ seriesIndex, dataIndex }) => goToLine(cumulative.lineAt(seriesIndex, dataIndex))}
        />
      </div>
      <ul className={styles.groups} aria-label={title}>
        {cumulative.totals.map(({ name, totalFen }, index) => (
          <li key={name.zh}>
            <button
              type="button"
              title={text.goThere(name[lang])}
              onClick={() => goToLine(cumulative.lineAt(index))}
            >
              <span>{name[lang]}</span>
              <b>{formatFen(totalFen)}</b>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
