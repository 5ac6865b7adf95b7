import type { ECharts } from 'echarts/core'
import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { ChartOption } from './ChartLook.ts'

/** What a click in a chart met. */
export interface ChartPick {
  readonly seriesIndex: number
  readonly dataIndex: number
}

export type DrawnChart = RefObject<ECharts | null>

/** Draws a chart into an element, as large as that is. `chart` holds what it is drawn with while there is one. */
export function useChart(
  element: RefObject<HTMLElement | null>,
  option: ChartOption,
  onPick: ((pick: ChartPick) => void) | undefined,
  chart: DrawnChart,
): void {
  const draw = useEffectEvent(() => chart.current?.setOption(option, { notMerge: true }))
  const pick = useEffectEvent((met: ChartPick) => onPick?.(met))
  useEffect(() => {
    const place = element.current
    if (!place) return
    let isGone = false
    const resized = new ResizeObserver(() => chart.current?.resize())
    void import('./echarts.ts').then(({ makeChart }) => {
      if (isGone) return
      chart.current = makeChart(place)
      chart.current.on('click', ({ seriesIndex = 0, dataIndex }) => pick({ seriesIndex, dataIndex }))
      draw()
      place.dataset.drawn = ''
      resized.observe(place)
    })
    return () => {
      isGone = true
      resized.disconnect()
      chart.current?.dispose()
      chart.current = null
    }
  }, [element, chart])
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn again when what it shows changes.
  useEffect(() => draw(), [option])
}
