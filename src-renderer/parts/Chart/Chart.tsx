import { BarChartOutlined, PictureOutlined, TableOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { useTheme } from '#renderer/look/useLook.ts'
import { useView } from '#renderer/store/view.ts'
import { chartText } from '#renderer/text/chartText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Chart.module.css'
import { type ChartLook, type ChartOption, chartLook, withLook } from './ChartLook.ts'
import { type ChartRows, ChartTable } from './ChartTable.tsx'
import { savePicture } from './savePicture.ts'
import { type ChartPick, type DrawnChart, useChart } from './useChart.ts'

export interface ChartProps {
  /** What it shows; its picture is called so too. */
  readonly title: string
  /** The chart for a look; another function is another chart, so keep it while the numbers stay (`useCallback`). */
  readonly option: (look: ChartLook) => ChartOption
  /** The same numbers as a table. */
  readonly data: ChartRows
  /** Called with what was clicked. */
  readonly onPick?: (pick: ChartPick) => void
  /** Switches that belong to it. */
  readonly aside?: ReactNode
}

/** A chart with the numbers behind it a click away, and as a picture for a slide. It fills the room that it is given. */
export function Chart({ title, option, data, onPick, aside }: ChartProps) {
  const text = useText(chartText)
  const [isTable, setIsTable] = useState(false)
  const drawn = useRef<DrawnChart['current']>(null)
  const other = isTable ? text.asChart : text.asTable
  return (
    <figure className={styles.chart} aria-label={title}>
      <figcaption className={styles.head}>
        <h2>{title}</h2>
        {aside}
        <Button
          size="small"
          type="text"
          aria-label={other}
          title={other}
          icon={isTable ? <BarChartOutlined /> : <TableOutlined />}
          onClick={() => setIsTable(!isTable)}
        />
        <Button
          size="small"
          type="text"
          aria-label={text.picture}
          title={text.picture}
          icon={<PictureOutlined />}
          disabled={isTable}
          onClick={() => drawn.current && void savePicture(drawn.current, title)}
        />
      </figcaption>
      {isTable ? (
        <ChartTable label={title} data={data} />
      ) : (
        <Canvas label={text.chartOf(title)} option={option} onPick={onPick} drawn={drawn} />
      )}
    </figure>
  )
}

interface CanvasProps {
  readonly label: string
  readonly option: ChartProps['option']
  readonly onPick: ChartProps['onPick'] | undefined
  readonly drawn: DrawnChart
}

function Canvas({ label, option, onPick, drawn }: CanvasProps) {
  const theme = useTheme()
  const lang = useView((view) => view.lang)
  const place = useRef<HTMLDivElement>(null)
  const painted = useMemo(() => {
    const look = chartLook(theme, lang)
    return withLook(option(look), look)
  }, [option, theme, lang])
  useChart(place, painted, onPick, drawn)
  return <div ref={place} className={styles.canvas} role="img" aria-label={label} />
}
