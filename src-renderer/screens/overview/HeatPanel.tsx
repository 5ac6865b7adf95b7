import { Radio } from 'antd'
import { useMemo, useState } from 'react'
import { useView } from '#renderer/store/view.ts'
import { overviewText } from '#renderer/text/overviewText.ts'
import { useText } from '#renderer/text/useText.ts'
import { hourFigures } from './figures.ts'
import { HeatTable } from './HeatTable.tsx'
import { type HeatMetric, heatMap, heatMetrics } from './heatCells.ts'
import styles from './Overview.module.css'
import { Panel } from './Panel.tsx'
import { useFigures } from './useFigures.ts'

/** Every hour of the plan at a glance, by what is to be sold, spent, aired or answered in it. */
export function HeatPanel() {
  const text = useText(overviewText)
  const lang = useView((view) => view.lang)
  const [metric, setMetric] = useState<HeatMetric>('target')
  const hours = useFigures(hourFigures)
  const map = useMemo(() => hours && heatMap(hours, metric, lang), [hours, metric, lang])
  return (
    <Panel
      title={text.heat}
      className={styles.heat}
      isWaiting={map === null}
      aside={
        <Radio.Group
          size="small"
          aria-label={text.metric}
          optionType="button"
          options={heatMetrics.map((value) => ({ value, label: text.metrics[value] }))}
          value={metric}
          onChange={({ target }) => setMetric(target.value)}
        />
      }
    >
      {map && (
        <>
          <HeatTable map={map} metric={metric} />
          <p className={styles.muted}>
            {[text.units[map.unit], ...(map.hasUnknown ? [text.atLeast] : []), text.heatHint].join(' · ')}
          </p>
        </>
      )}
    </Panel>
  )
}
