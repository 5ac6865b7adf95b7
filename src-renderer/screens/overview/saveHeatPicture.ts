import type { Lang } from '#core/plan/Lang.ts'
import type { Theme } from '#renderer/look/useLook.ts'
import { type ChartLook, type ChartOption, chartLook, withLook } from '#renderer/parts/Chart/ChartLook.ts'
import { savePicture } from '#renderer/parts/Chart/savePicture.ts'
import type { Heat } from './heat.ts'

const cell = { width: 44, height: 28 }
/** Alpha of a hex colour. */
const thirdOpaque = '4d'
const room = { left: 120, top: 56, right: 24, bottom: 16 }

/** The heat map as a picture for a slide; on the screen it is a table, which keys and readers can walk. */
export async function saveHeatPicture(title: string, heat: Heat, theme: Theme, lang: Lang): Promise<void> {
  const place = document.createElement('div')
  place.style.width = `${room.left + room.right + heat.hours.length * cell.width}px`
  place.style.height = `${room.top + room.bottom + heat.rows.length * cell.height}px`
  // It must lie in the page to have a size, and nobody should see it there.
  place.style.position = 'fixed'
  place.style.left = '-10000px'
  document.body.append(place)
  try {
    const { makeChart } = await import('#renderer/parts/Chart/echarts.ts')
    const chart = makeChart(place)
    const look = chartLook(theme, lang)
    chart.setOption(withLook(heatOption(title, heat, look), look))
    await savePicture(chart, title)
    chart.dispose()
  } finally {
    place.remove()
  }
}

function heatOption(title: string, { rows, hours }: Heat, { token }: ChartLook): ChartOption {
  return {
    title: { text: title, left: 8, top: 4, textStyle: { color: token('text'), fontSize: 14 } },
    grid: { ...room, containLabel: false },
    xAxis: { type: 'category', data: hours.map(String), position: 'top' },
    yAxis: { type: 'category', data: rows.map(({ name }) => name), inverse: true },
    visualMap: {
      show: false,
      min: 0,
      // The darkest is not quite half of the accent, so that the figure in it stays readable.
      max: 2.2,
      dimension: 2,
      inRange: { color: [token('surface'), token('accent')] },
    },
    series: [
      {
        type: 'heatmap',
        data: rows.flatMap(({ cells }, row) =>
          cells.map(({ level, text, isOver }, column) => ({
            value: [column, row, level],
            label: { formatter: text, ...(isOver && { fontWeight: 'bold' }) },
            itemStyle: isOver ? { color: `${token('error')}${thirdOpaque}` } : {},
          })),
        ),
        label: { show: true, color: token('text'), fontSize: 12 },
        itemStyle: { borderColor: token('line'), borderWidth: 1 },
      },
    ],
  }
}
