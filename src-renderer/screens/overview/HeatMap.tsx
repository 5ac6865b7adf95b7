import { PictureOutlined, TableOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import { memo, useMemo, useState } from 'react'
import { formatFen } from '#core/plan/money.ts'
import type { PlanSums } from '#core/rollup/sumUpPlan.ts'
import { useTheme } from '#renderer/look/useLook.ts'
import { ChartTable } from '#renderer/parts/Chart/ChartTable.tsx'
import { useView } from '#renderer/store/view.ts'
import { overviewText } from '#renderer/text/overviewText.ts'
import { useText } from '#renderer/text/useText.ts'
import { exactRows } from './exactRows.ts'
import own from './HeatMap.module.css'
import { HeatTable } from './HeatTable.tsx'
import { type HeatMetric, heatMetrics, heatOf } from './heat.ts'
import styles from './Overview.module.css'
import { outsideOf } from './outsideOf.ts'
import { saveHeatPicture } from './saveHeatPicture.ts'

/** The days of the plan hour by hour, by one of its measures; an hour leads to the timeline. */
export const HeatMap = memo(function HeatMap({ sums }: { readonly sums: PlanSums }) {
  const words = useText(overviewText)
  const lang = useView((view) => view.lang)
  const theme = useTheme()
  const [metric, setMetric] = useState<HeatMetric>('gmvTarget')
  const [isExact, setIsExact] = useState(false)
  const heat = useMemo(() => heatOf({ sums, metric, words, lang }), [sums, metric, words, lang])
  const title = `${words.heat} · ${words.metrics[metric]}`
  const outside = outsideOf(sums, metric)
  const other = isExact ? words.asHeat : words.asNumbers
  return (
    <section className={styles.panel} aria-label={words.heat}>
      <div className={own.panelHead}>
        <h2>{words.heat}</h2>
        <Segmented<HeatMetric>
          size="small"
          aria-label={words.metric}
          value={metric}
          onChange={setMetric}
          options={heatMetrics.map((value) => ({ value, label: words.metrics[value] }))}
        />
        <span className={styles.muted} title={words.metricHints[metric]}>
          {unitText(metric, heat.unit, words)}
        </span>
        <span className={own.gap} />
        <Button
          size="small"
          type="text"
          icon={<TableOutlined />}
          aria-label={other}
          aria-pressed={isExact}
          title={other}
          onClick={() => setIsExact(!isExact)}
        />
        <Button
          size="small"
          type="text"
          icon={<PictureOutlined />}
          aria-label={words.picture}
          title={words.picture}
          onClick={() => void saveHeatPicture(title, heat, theme, lang)}
        />
      </div>
      {isExact ? (
        <ChartTable label={title} data={exactRows(heat, words)} />
      ) : (
        <HeatTable label={title} heat={heat} />
      )}
      {heat.isEmpty && <p className={styles.muted}>{words.heatEmpty}</p>}
      {outside > 0 && <p className={styles.muted}>{words.outside(formatFen(outside))}</p>}
      {metric === 'serviceLoad' && sums.goods.planned.unknown > 0 && (
        <p className={styles.muted}>{words.unitsMissing(sums.goods.planned.unknown)}</p>
      )}
    </section>
  )
})

function unitText(metric: HeatMetric, unit: number, words: (typeof overviewText)['zh']): string {
  if (metric === 'liveRooms') return words.unitOf(words.roomsUnit)
  return words.unitOf(metric === 'serviceLoad' ? '%' : (words.units[unit] ?? ''))
}
